import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from '../api/page';
import { get, post, put } from '../api/request';
import type { Correction } from './corrections';

export const TYPES = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'OBJECTION_DIRECT_MARKETING',
] as const;

export const STATES = [
  'RECEIVED',
  'IDENTITY_PENDING',
  'TRIAGE',
  'PLANNED',
  'EXECUTING',
  'VERIFYING',
  'BLOCKED',
  'FULFILLED',
  'PARTIALLY_FULFILLED',
  'REFUSED',
  'DUPLICATE',
  'WITHDRAWN',
] as const;

export const NEW_CHANNELS = ['LETTER', 'EMAIL', 'PHONE', 'CONSOLE'] as const;

export const REFUSAL_CODES = [
  'NOT_THE_PERSON',
  'MANIFESTLY_UNFOUNDED',
  'EXCESSIVE',
  'LEGAL_OBLIGATION',
  'LEGAL_CLAIMS',
  'NO_DATA',
  'OTHER',
] as const;

export type RequestType = (typeof TYPES)[number];
export type State = (typeof STATES)[number];
export type Channel = (typeof NEW_CHANNELS)[number] | 'SELF_SERVICE' | 'OPENDSR';
export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type Mode = 'IDENTIFY' | 'DRY_RUN' | 'EXECUTE' | 'VERIFY' | 'RESTRICT' | 'LIFT_RESTRICTION' | 'RECTIFY';
export type Phase =
  | 'PLANNING'
  | 'SUPPRESSING'
  | 'IDENTIFYING'
  | 'ERASING_PROJECTIONS'
  | 'ERASING_IDENTITY'
  | 'VERIFYING'
  | 'GATHERING'
  | 'RECTIFYING'
  | 'CHECKING'
  | 'RESTRICTING'
  | 'LIFTING'
  | 'OBJECTING';

/** A request of a person about their data, as the consent-service shows it to officers. */
export interface RightsRequest {
  id: string;
  type: RequestType;
  state: State;
  channel: Channel;
  receivedAt: string;
  receivedBy: string;
  profileId: string | null;
  identities: Identity[];
  /** Missing while nobody has said what is wrong. */
  corrections: Corrections | null;
  deadlines: Deadlines;
  extension: { at: string; by: string; reasons: string } | null;
  plan: Plan | null;
  progress: Progress | null;
  refusal: { code: RefusalCode; reasons: string; evidence: string } | null;
  duplicateOf: string | null;
  /** Why it does not go on by itself. */
  blocked: string | null;
  history: Step[];
}

export interface Identity {
  type: string;
  value: string;
}

/** What is to be corrected, and how something was corrected elsewhere. */
export interface Corrections {
  statedAt: string;
  fields: Correction[];
  elsewhere: string | null;
}

/** Days are dates in the zone of the services. */
export interface Deadlines {
  received: string;
  legal: Due;
  extended: Due;
  strict: string;
  strictExtended: string;
}

/** Where the months alone would end the period, where it ends, and why each day between does not count. */
export interface Due {
  nominal: string;
  date: string;
  reasons: { day: string; rule: 'SATURDAY' | 'SUNDAY' | 'HOLIDAY'; de: string; en: string }[];
}

export interface Plan {
  digest: string;
  plannedBy: string;
  plannedAt: string;
  kept: Kept[];
  participants: Part[];
}

export interface Kept {
  category: string;
  basis: string;
  happenedFrom: string | null;
  happenedBefore: string | null;
  until: string | null;
}

/** What one participant found or did. */
export interface Part {
  participant: string;
  mode: Mode;
  at: string;
  rows: Row[];
}

export interface Row {
  store: string;
  category: string;
  found: number;
  erased: number;
  anonymised: number;
  restricted: number;
  retained: number;
  corrected: number;
  basis: string | null;
  until: string | null;
}

export interface Progress {
  phase: Phase;
  approvedBy: string | null;
  approvedAt: string | null;
  open: { participant: string; mode: Mode; attempt: number; failure: string | null }[];
  done: Part[];
}

export interface Step {
  at: string;
  actor: string;
  action: string;
  detail: string;
}

export interface NewRequest {
  type: RequestType;
  channel: Channel;
  /** Missing for one that came just now. */
  receivedAt?: string;
  profileId?: string;
  identities: Identity[];
  corrections?: Correction[];
}

export interface Refusal {
  code: RefusalCode;
  reasons: string;
  evidence: string;
}

const PAGE = 50;
const PATH = '/v1/privacy/requests';

/** Each look at a request is an entry of the audit log, so what moves is not looked at all the time. */
const LOOK_AGAIN_MILLIS = 5_000;

const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

/** The service walks along ids instead of cursors: a full page may have another one after its last request. */
export const requestsQuery = (state: State | null, type: RequestType | null) =>
  infiniteQueryOptions({
    queryKey: ['rights-requests', state, type],
    queryFn: ({ pageParam, signal }) =>
      get<Page<RightsRequest>>(PATH, { state, type, limit: PAGE, before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items }) => (items.length < PAGE ? null : (items.at(-1)?.id ?? null)),
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['rights-request', id],
    queryFn: ({ signal }) => get<RightsRequest>(pathOf(id), undefined, signal),
    refetchInterval: ({ state: { data } }) => (data && isMoving(data) ? LOOK_AGAIN_MILLIS : false),
  });

/** Whether the services work on it, so that it changes without anybody here. */
export function isMoving({ state, progress }: Pick<RightsRequest, 'state' | 'progress'>): boolean {
  return state === 'EXECUTING' || state === 'VERIFYING' || (state === 'TRIAGE' && progress !== null);
}

export const receive = (request: NewRequest) => post<RightsRequest>(PATH, request);
export const say = (id: string, what: 'doubt' | 'identity' | 'extension', text: string) =>
  post<RightsRequest>(`${pathOf(id)}/${what}`, { text });
export const markDuplicate = (id: string, of: string) => post<RightsRequest>(`${pathOf(id)}/duplicate`, { of });
export const refuse = (id: string, refusal: Refusal) => post<RightsRequest>(`${pathOf(id)}/refusal`, refusal);
export const withdraw = (id: string) => post<RightsRequest>(`${pathOf(id)}/withdrawal`);
export const correct = (id: string, corrections: { fields: Correction[]; elsewhere?: string }) =>
  put<RightsRequest>(`${pathOf(id)}/corrections`, corrections);
export const plan = (id: string) => post<RightsRequest>(`${pathOf(id)}/plan`);
export const approve = (id: string, digest: string) => post<RightsRequest>(`${pathOf(id)}/approval`, { digest });
export const lift = (id: string) => post<RightsRequest>(`${pathOf(id)}/lifting`);
export const resume = (id: string) => post<RightsRequest>(`${pathOf(id)}/resumption`);
export const fileOf = (id: string, what: 'certificate' | 'archive') => `${pathOf(id)}/${what}`;
