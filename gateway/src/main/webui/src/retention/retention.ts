import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../api/page';
import { get, post, put } from '../api/request';

export const STARTS = ['EVENT', 'CALENDAR_YEAR_END', 'LAST_USE'] as const;

export type Start = (typeof STARTS)[number];

/** What a version of a rule says. */
export interface RuleContent {
  category: string;
  basis: string;
  /** As in ISO 8601, such as P8Y. */
  period: string;
  start: Start;
  active: boolean;
}

/** The latest version of a rule that keeps records of a category. */
export interface Rule extends RuleContent {
  key: string;
  version: number;
}

/** An order to keep some of a person's data. */
export interface Hold {
  id: string;
  profileId: string;
  categories: string[];
  reason: string;
  by: string;
  at: string;
  until: string | null;
}

export interface NewHold {
  profileId: string;
  categories: string[];
  reason: string;
  until: string | null;
}

const RULES = '/v1/privacy/retention-rules';
const HOLDS = '/v1/privacy/holds';

export const rulesQuery = queryOptions({
  queryKey: ['retention-rules'],
  queryFn: ({ signal }) => get<Page<Rule>>(RULES, undefined, signal),
});

export const holdsQuery = queryOptions({
  queryKey: ['holds'],
  queryFn: ({ signal }) => get<Page<Hold>>(HOLDS, undefined, signal),
});

export const changeRule = (key: string, content: RuleContent) =>
  put<Rule>(`${RULES}/${encodeURIComponent(key)}`, content);
export const hold = (order: NewHold) => post<Hold>(HOLDS, order);
export const endHold = (id: string, reason: string): Promise<void> =>
  post(`${HOLDS}/${encodeURIComponent(id)}/ending`, { reason });
