import { readProblem, RequestRefused, Unreachable } from './problem';
import { isSignedOut, signIn } from './session';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Parameters of a query; those without a value are left out. */
export type Query = Record<string, string | number | null | undefined>;

interface Call {
  query?: Query;
  json?: unknown;
  bytes?: Blob;
  /** A text that is no JSON, with its media type. */
  file?: { text: string; type: string };
  signal?: AbortSignal;
}

/** Tells the gateway that a script asks, so that it answers 401 instead of redirecting to Keycloak. */
export const SCRIPT_HEADERS = { 'X-Requested-With': 'JavaScript', Accept: 'application/json' };

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length === 0 ? path : `${path}?${parameters.toString()}`;
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  call<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) });
/** What is answered as it comes, to be kept as a file. */
export const getFile = async (path: string): Promise<Blob> => {
  const response = await reach(path, { credentials: 'same-origin', headers: { ...SCRIPT_HEADERS, Accept: '*/*' } });
  return response.ok ? await response.blob() : await answerOf<Blob>(response);
};
export const post = <T>(path: string, json?: unknown, signal?: AbortSignal): Promise<T> =>
  call<T>('POST', path, { json, ...(signal && { signal }) });
export const postBytes = <T>(path: string, bytes: Blob): Promise<T> => call<T>('POST', path, { bytes });
export const put = <T>(path: string, json: unknown): Promise<T> => call<T>('PUT', path, { json });
/** Puts the content of a CSV file where it belongs. */
export const putCsv = <T>(path: string, text: string): Promise<T> =>
  call<T>('PUT', path, { file: { text, type: 'text/csv' } });
export const patch = <T>(path: string, json: unknown): Promise<T> => call<T>('PATCH', path, { json });
export const remove = (path: string): Promise<void> => call('DELETE', path);

async function call<T>(method: Method, path: string, { query, json, bytes, file, signal }: Call = {}): Promise<T> {
  const response = await reach(address(path, query), {
    method,
    credentials: 'same-origin',
    headers: { ...SCRIPT_HEADERS, ...contentType(json, bytes), ...(file && { 'Content-Type': file.type }) },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(bytes && { body: bytes }),
    ...(file && { body: file.text }),
    ...(signal && { signal }),
  });
  return await answerOf<T>(response);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) {
      throw cause;
    }
    throw new Unreachable(cause);
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  if (isSignedOut(response.status)) {
    signIn();
    throw new RequestRefused(readProblem(response.status, ''));
  }
  const body = await response.text();
  if (!response.ok) {
    throw new RequestRefused(readProblem(response.status, body));
  }
  return (body === '' ? undefined : JSON.parse(body)) as T;
}

function contentType(json: unknown, bytes: Blob | undefined): Record<string, string> {
  if (bytes) {
    return { 'Content-Type': 'application/octet-stream' };
  }
  return json === undefined ? {} : { 'Content-Type': 'application/json' };
}
