import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage, type Page, type Texts } from '../api/page';
import { get, post } from '../api/request';
import type { Correction } from '../privacy/corrections';
import type { RequestType, State } from '../privacy/requests';

const HISTORY_PAGE = 50;

export type Say = 'CONSENT' | 'OBJECTION' | 'NONE';
export type Choice = 'GIVE' | 'WITHDRAW' | 'OBJECT';

/** One thing that a person decides, and how it stands. */
export interface Preference {
  purpose: string;
  version: number;
  name: Texts;
  description: Texts;
  legalBasis: string;
  dataCategories: string[];
  retention: string;
  say: Say;
  channel: string;
  permitted: boolean;
  state: string | null;
  decidedAt: string | null;
  validUntil: string | null;
}

/** How much a decision took from opening the page: both ways are to be equally easy. */
export interface Effort {
  steps: number;
  seconds: number;
}

export interface Decision {
  purpose: string;
  channel: string;
  action: Choice;
  effort: Effort;
}

/** What a link of a letter would confirm. */
export interface Confirmation {
  purpose: string;
  name: Texts;
  description: Texts;
  channel: string;
  expiresAt: string | null;
}

/** A request, as the person sees it. */
export interface OwnRequest {
  id: string;
  type: RequestType;
  article: string;
  state: State;
  receivedAt: string;
  due: string;
  extended: string | null;
  refused: string | null;
  hasArchive: boolean;
  history: { at: string; what: string }[];
}

/** Everything that is held, by service and category. */
export type OwnData = Record<string, Record<string, unknown>>;

/** What follows the # in the address; it never reaches a server by itself. */
export function tokenOf(hash: string): string | null {
  return /^#([A-Za-z0-9_-]{43})$/.exec(hash)?.[1] ?? null;
}

/** What the other of the two choices is. */
export function nextChoice({ say, permitted }: Pick<Preference, 'say' | 'permitted'>): Choice | null {
  if (say === 'NONE') {
    return null;
  }
  if (say === 'OBJECTION') {
    return permitted ? 'OBJECT' : null;
  }
  return permitted ? 'WITHDRAW' : 'GIVE';
}

export const previewConfirmation = (token: string) => post<Confirmation>('/v1/confirmations/preview', { token });
export const confirm = (token: string) => post<Confirmation>('/v1/confirmations', { token });

export const linkedPreferencesQuery = (token: string) =>
  queryOptions({
    queryKey: ['linked-preferences', token],
    queryFn: ({ signal }) => post<Page<Preference>>('/v1/preferences/view', { token }, signal),
    retry: false,
  });
export const decideByLink = (token: string, choice: Decision) =>
  post<unknown>('/v1/preferences', { link: { token }, choice });

export const ownConsentsQuery = queryOptions({
  queryKey: ['self', 'consents'],
  queryFn: ({ signal }) => get<Page<Preference>>('/v1/self/consents', undefined, signal),
  retry: false,
});
export const decide = (choice: Decision) => post<unknown>('/v1/self/consents', choice);

/** One decision of somebody's own. */
export interface OwnEntry {
  id: string;
  purpose: string;
  channel: string;
  state: string;
  eventTime: string;
  method: string;
}

export const ownHistoryQuery = infiniteQueryOptions({
  queryKey: ['self', 'history'],
  queryFn: ({ pageParam, signal }) =>
    getPage<OwnEntry>('/v1/self/consents/history', { limit: HISTORY_PAGE }, pageParam, signal),
  ...alongCursors,
  retry: false,
});
export const receiptPath = (id: string) => `/v1/self/consents/${encodeURIComponent(id)}/receipt`;

export const ownRequestsQuery = queryOptions({
  queryKey: ['self', 'requests'],
  queryFn: ({ signal }) => get<Page<OwnRequest>>('/v1/self/requests', undefined, signal),
  retry: false,
});
export const ask = (type: RequestType, corrections: Correction[]) =>
  post<OwnRequest>('/v1/self/requests', { type, ...(corrections.length > 0 && { corrections }) });
export const takeBack = (id: string) => post<OwnRequest>(`/v1/self/requests/${encodeURIComponent(id)}/withdrawal`);
export const archivePath = (id: string) => `/v1/self/requests/${encodeURIComponent(id)}/archive`;

export const ownDataQuery = queryOptions({
  queryKey: ['self', 'data'],
  queryFn: ({ signal }) => get<OwnData>('/v1/self/data', undefined, signal),
  retry: false,
  gcTime: 0,
});
