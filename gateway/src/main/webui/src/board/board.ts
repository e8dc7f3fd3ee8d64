import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { Board, FigureQuestion } from '../figures/figures';
import { parametersOf } from '../figures/figures';

export const chosenBoardQuery = (figures: string[] | null, question: FigureQuestion) =>
  queryOptions({
    queryKey: ['chosen-board', figures, question],
    queryFn: ({ signal }) =>
      get<Board>('/v1/metrics/board', { ...parametersOf(question), figures: figures?.join(',') }, signal),
    placeholderData: keepPreviousData,
  });

const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** Reads a choice of figures; null where there is none. */
export function readFigures(text: string | null): string[] | null {
  const keys = (text ?? '').split(',').filter((key) => KEY.test(key));
  return keys.length === 0 ? null : [...new Set(keys)];
}

/** Only figures that there are (still): a choice may be older than the catalogue. */
export function knownFigures(chosen: string[] | null, catalogue: { key: string; kind: string }[]): string[] | null {
  const numbers = new Set(catalogue.filter(({ kind }) => kind === 'number').map(({ key }) => key));
  const known = (chosen ?? []).filter((key) => numbers.has(key));
  return known.length === 0 ? null : known;
}

/**
 * Where the choice of one user is kept in the browser. The name is hashed (FNV-1a), so that what stays behind in a
 * shared browser does not say who was there.
 */
export function memoryKey(username: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(username)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return `stammkunde.board.${(hash >>> 0).toString(16)}`;
}
