import { get, type Query } from './request';

/** A part of a list; the cursor of the next part is opaque. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export function getPage<T>(path: string, query: Query, cursor: string | null, signal?: AbortSignal): Promise<Page<T>> {
  return get<Page<T>>(path, { ...query, cursor }, signal);
}

/** What an infinite query needs to walk along cursors. */
export const alongCursors = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: Page<unknown>): string | null => last.nextCursor,
};

/** The languages that every text of the API comes in. */
export interface Texts {
  de: string;
  en: string;
}
