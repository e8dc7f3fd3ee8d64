import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage } from '../api/page';
import { get, post } from '../api/request';

export interface AuditEntry {
  sequence: number;
  at: string;
  /** A person by their number in the directory, or a service by its name. */
  actor: string;
  action: string;
  object: { type: string; id: string };
}

/** What the log is at one moment; worth keeping elsewhere. */
export interface Checkpoint {
  size: number;
  root: string;
  at: string;
  signed: boolean;
  jws: string | null;
}

export interface Verdict {
  valid: boolean;
  checked: number;
  firstBad: number | null;
  reason: string | null;
}

/** Offered while the reader types; any other action can be written as well. */
export const KNOWN_ACTIONS = [
  'consent.read',
  'consent.history.read',
  'consent.recorded',
  'privacy.archive.read',
  'privacy.request.approved',
  'privacy.request.corrections-stated',
  'privacy.request.duplicate',
  'privacy.request.extended',
  'privacy.request.fulfilled',
  'privacy.request.identity-doubted',
  'privacy.request.identity-established',
  'privacy.request.planned',
  'privacy.request.read',
  'privacy.request.received',
  'privacy.request.refused',
  'privacy.request.resumed',
  'privacy.request.withdrawn',
  'purpose.published',
];

const PAGE = 50;

export const auditQuery = (action: string | null) =>
  infiniteQueryOptions({
    queryKey: ['audit', action],
    queryFn: ({ pageParam, signal }) => getPage<AuditEntry>('/v1/audit', { action, limit: PAGE }, pageParam, signal),
    ...alongCursors,
  });

export const checkpointQuery = queryOptions({
  queryKey: ['audit-checkpoint'],
  queryFn: ({ signal }) => get<Checkpoint>('/v1/audit/checkpoint', undefined, signal),
});

export const verify = () => post<Verdict>('/v1/audit/verify');
