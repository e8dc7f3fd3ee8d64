import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage, type Page } from '../api/page';
import { get, post } from '../api/request';

export interface CustomerRow {
  id: string;
  name: string | null;
  email: string | null;
  firstSeen: string;
  lastSeen: string;
  eventCount: number;
}

export interface Customer {
  id: string;
  revision: number;
  firstSeen: string;
  lastSeen: string;
  eventCount: number;
  identifiers: { type: string; value: string }[];
  traits: Record<string, Trait>;
  permissions: Record<string, Permission>;
  absorbed: string[];
}

export interface Trait {
  value: unknown;
  sourceId: string;
  at: string;
}

export interface Permission {
  permitted: boolean;
  reason: string;
  since: string | null;
  validUntil: string | null;
}

export interface TimelineEvent {
  eventId: string;
  type: string;
  event: string | null;
  timestamp: string;
  receivedAt: string;
  sourceId: string;
  properties: Record<string, unknown>;
  purposes: string[];
}

export interface Membership {
  segment: string;
  name: string;
  since: string;
  version: number;
}

export interface Score {
  profileId: string;
  x: number;
  tx: number;
  T: number;
  pAlive: number;
  expectedPurchases: number;
  expectedSpend: number | null;
  clv: number | null;
  currency: string;
  horizonWeeks: number;
  rfm: { r: number; f: number; m: number };
}

const PAGE = 50;

/** A search goes by POST: names and addresses never stand in an address line or in a log of addresses. */
export const customersQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['customers', query],
    queryFn: ({ pageParam, signal }) =>
      query === ''
        ? getPage<CustomerRow>('/v1/profiles', { limit: PAGE }, pageParam, signal)
        : post<Page<CustomerRow>>(
            '/v1/profiles/search',
            { query, limit: PAGE, ...(pageParam && { cursor: pageParam }) },
            signal,
          ),
    placeholderData: keepPreviousData,
    ...alongCursors,
  });

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => get<Customer>(`/v1/profiles/${encodeURIComponent(id)}`, undefined, signal),
  });

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', id],
    queryFn: ({ pageParam, signal }) =>
      getPage<TimelineEvent>(`/v1/profiles/${encodeURIComponent(id)}/timeline`, { limit: PAGE }, pageParam, signal),
    ...alongCursors,
  });

export const membershipsQuery = (id: string) =>
  queryOptions({
    queryKey: ['memberships', id],
    queryFn: ({ signal }) =>
      get<{ items: Membership[] }>(`/v1/segments/memberships/${encodeURIComponent(id)}`, undefined, signal),
  });

export const scoreQuery = (id: string) =>
  queryOptions({
    queryKey: ['score', id],
    queryFn: ({ signal }) => get<Score>(`/v1/clv/customers/${encodeURIComponent(id)}`, undefined, signal),
  });
