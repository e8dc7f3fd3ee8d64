import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from '../api/page';
import { get, post, put } from '../api/request';

export const RISKS = ['NOT_ASSESSED', 'NONE', 'RISK', 'HIGH'] as const;
export const KINDS = ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'] as const;
export const GROUNDS = ['NO_HIGH_RISK', 'PROTECTED', 'RISK_AVERTED', 'PUBLIC_NOTICE'] as const;

export type Risk = (typeof RISKS)[number];
export type Kind = (typeof KINDS)[number];
export type Ground = (typeof GROUNDS)[number];
export type ClockState = 'AMPLE' | 'SOON' | 'LAST_HOUR' | 'OVERDUE' | 'IN_TIME' | 'LATE' | 'NOT_NEEDED';
export type Action =
  | 'RECORDED'
  | 'REVISED'
  | 'AUTHORITY_DECIDED'
  | 'AUTHORITY_TOLD'
  | 'PEOPLE_DECIDED'
  | 'PEOPLE_TOLD'
  | 'CLOSED'
  | 'REOPENED';

/** What is known about an incident, as it is entered. */
export interface Facts {
  title: string;
  awareness: string | null;
  nature: string;
  kinds: Kind[];
  peopleCategories: string[];
  people: number | null;
  dataCategories: string[];
  records: number | null;
  consequences: string;
  measures: string;
  risk: Risk;
}

/** A version of an entry of the register of breaches. */
export interface Breach extends Facts {
  id: string;
  version: number;
  awareness: string;
  state: 'OPEN' | 'CLOSED';
  clock: Clock;
  authority: Authority;
  told: People;
  closing: { summary: string; at: string; by: string } | null;
  change: { action: Action; at: string; by: string; note: string };
}

/** @property seconds left, since it passed, or from awareness to telling; by state */
export interface Clock {
  state: ClockState;
  legal: string;
  strict: string;
  seconds: number | null;
}

export interface Authority {
  decision: 'UNDECIDED' | 'NOT_REPORTABLE' | 'DUE' | 'NOTIFIED';
  reasons: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  phases: { at: string; by: string; content: string; reference: string; complete: boolean }[];
  complete: boolean;
  lateReasons: string | null;
}

export interface People {
  decision: 'UNDECIDED' | 'NOT_NEEDED' | 'DUE' | 'INFORMED';
  ground: Ground | null;
  reasons: string | null;
  at: string | null;
  by: string | null;
  how: string | null;
  people: number | null;
}

const PAGE = 50;
const PATH = '/v1/breaches';

/** The clock is read off the service, so that it is looked at again while it runs. */
const LOOK_AGAIN_MILLIS = 60_000;

const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export const breachesQuery = (open: string | null, risk: Risk | null) =>
  infiniteQueryOptions({
    queryKey: ['breaches', open, risk],
    queryFn: ({ pageParam, signal }) => get<Page<Breach>>(PATH, { open, risk, limit: PAGE, before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items }) => (items.length < PAGE ? null : (items.at(-1)?.id ?? null)),
    refetchInterval: LOOK_AGAIN_MILLIS,
  });

export const breachQuery = (id: string) =>
  queryOptions({
    queryKey: ['breach', id],
    queryFn: ({ signal }) => get<Breach>(pathOf(id), undefined, signal),
    refetchInterval: LOOK_AGAIN_MILLIS,
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['breach-history', id],
    queryFn: ({ signal }) => get<Page<Breach>>(`${pathOf(id)}/history`, undefined, signal),
  });

/** The version that the reader has in front of them; the service refuses a change of an older one. */
type Seen = Pick<Breach, 'id' | 'version'>;

export const record = (facts: Facts) => post<Breach>(PATH, facts);
export const revise = ({ id, version }: Seen, facts: Facts, note: string) =>
  put<Breach>(pathOf(id), { ...facts, version, note });
export const decideAuthority = ({ id, version }: Seen, tell: boolean, reasons: string) =>
  post<Breach>(`${pathOf(id)}/authority-decision`, { version, tell, reasons });
export const decidePeople = ({ id, version }: Seen, ground: Ground | null, reasons: string) =>
  post<Breach>(`${pathOf(id)}/people-decision`, { version, tell: ground === null, ground, reasons });
export const close = ({ id, version }: Seen, text: string) => post<Breach>(`${pathOf(id)}/closing`, { version, text });
export const reopen = ({ id, version }: Seen, text: string) =>
  post<Breach>(`${pathOf(id)}/reopening`, { version, text });

export interface AuthorityMessage {
  at: string | null;
  content: string;
  reference: string;
  complete: boolean;
  lateReasons: string;
}

export const tellAuthority = ({ id, version }: Seen, message: AuthorityMessage) =>
  post<Breach>(`${pathOf(id)}/authority-messages`, { version, ...message });

export interface PeopleMessage {
  at: string | null;
  how: string;
  people: number | null;
}

export const tellPeople = ({ id, version }: Seen, message: PeopleMessage) =>
  post<Breach>(`${pathOf(id)}/people-message`, { version, ...message });
