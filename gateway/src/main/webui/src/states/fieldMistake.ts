import { isRefused, readProblem, RequestRefused } from '../api/problem';

/** What the API says of one field, given by its JSON Pointer, or of something within it. */
export function mistakeAt(error: Error | null, pointer: string): string | null {
  const mistakes = isRefused(error) ? error.problem.errors : [];
  return mistakes.find((each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`))?.detail ?? null;
}

/** The error if it says something that stands at none of these fields, so that it is said beside the form. */
export function besideFields(error: Error | null, pointers: string[]): Error | null {
  return pointers.some((pointer) => mistakeAt(error, pointer) !== null) ? null : error;
}

/** What the API would say of a field, where it need not be asked. */
export function refusedAt(pointer: string, detail: string): RequestRefused {
  return new RequestRefused({ ...readProblem(400, ''), detail, errors: [{ pointer, detail }] });
}
