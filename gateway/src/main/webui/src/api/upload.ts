import { readProblem, RequestRefused, Unreachable } from './problem';
import { SCRIPT_HEADERS } from './request';
import { isSignedOut, signIn } from './session';

/** Sends a file with news of how far it got, which fetch cannot tell. */
export function upload(path: string, file: Blob, onSent: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    for (const [name, value] of Object.entries(SCRIPT_HEADERS)) {
      request.setRequestHeader(name, value);
    }
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (progress) => onSent(progress.loaded);
    request.onload = () => {
      if (isSignedOut(request.status)) {
        signIn();
      }
      if (request.status >= 200 && request.status < 300) {
        resolve();
      } else {
        reject(new RequestRefused(readProblem(request.status, request.responseText)));
      }
    };
    request.onerror = () => reject(new Unreachable(request.statusText));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
