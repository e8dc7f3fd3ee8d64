import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage } from '../api/page';
import { get } from '../api/request';
import type { Consent } from '../customers/consents';

/** One line of the ledger of consents. */
export interface LedgerEntry extends Consent {
  position: number;
  origin: string;
  conflict: boolean;
}

/** Whether a person's entries are the ones that were written. */
export interface Chain {
  intact: boolean;
  entries: number;
  brokenAt: number | null;
  reason: string | null;
}

const PAGE = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can only be the id of a profile, so that nobody needs to be searched. */
export function isProfileId(text: string): boolean {
  return UUID.test(text);
}

export const ledgerQuery = (profileId: string) =>
  infiniteQueryOptions({
    queryKey: ['consent-ledger', profileId],
    queryFn: ({ pageParam, signal }) =>
      getPage<LedgerEntry>('/v1/consents/history', { profileId, limit: PAGE }, pageParam, signal),
    ...alongCursors,
  });

export const chainQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['consent-chain', profileId],
    queryFn: ({ signal }) => get<Chain>('/v1/consents/verification', { profileId }, signal),
    staleTime: 0,
  });
