/** Hands a file to the browser, which asks the reader where to keep it or puts it with the downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own reference to the content once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
