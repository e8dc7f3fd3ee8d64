import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage } from '../api/page';
import { address, get } from '../api/request';
import type { ServerExports } from '../charts/ExportMenu';
import type { Rule, ScoreName } from '../segments/rule/rule';

export interface RfmGrid {
  asOf: string;
  currency: string;
  customers: number;
  /** Only those with customers. */
  cells: RfmCell[];
  excluded: { noConsent: number };
}

/** All customers of one score; "555" bought lately, often and for much. */
export interface RfmCell {
  score: string;
  r: number;
  f: number;
  m: number;
  customers: number;
  revenue: number;
}

export interface RfmCustomer {
  profileId: string;
  recencyDays: number;
  orders: number;
  revenue: number;
  r: number;
  f: number;
  m: number;
}

/** The five scores of one recency and one frequency. */
export interface RfmField {
  r: number;
  f: number;
  customers: number;
  revenue: number;
  scores: RfmCell[];
}

export const rfmQuery = (asOf: string | null, currency: string | null) =>
  queryOptions({
    queryKey: ['rfm', asOf, currency],
    queryFn: ({ signal }) => get<RfmGrid>('/v1/metrics/rfm', { asOf, currency }, signal),
    placeholderData: keepPreviousData,
  });

export function rfmExports(asOf: string | null, currency: string | null): ServerExports {
  const file = (format: string) => address('/v1/metrics/rfm/export', { format, asOf, currency });
  return { csv: file('csv'), parquet: file('parquet') };
}

export const rfmCustomersQuery = (score: string, asOf: string | null, currency: string | null) =>
  infiniteQueryOptions({
    queryKey: ['rfm-customers', score, asOf, currency],
    queryFn: ({ pageParam, signal }) =>
      getPage<RfmCustomer>(`/v1/metrics/rfm/${score}/customers`, { asOf, currency, limit: 25 }, pageParam, signal),
    ...alongCursors,
  });

export const SCORES = [5, 4, 3, 2, 1] as const;

/** Groups the 125 scores by recency and frequency; the money of each field is what tells its scores apart. */
export function fieldAt(cells: RfmCell[], r: number, f: number): RfmField {
  const scores = cells.filter((cell) => cell.r === r && cell.f === f).sort((a, b) => b.m - a.m);
  return {
    r,
    f,
    scores,
    customers: scores.reduce((sum, cell) => sum + cell.customers, 0),
    revenue: scores.reduce((sum, cell) => sum + cell.revenue, 0),
  };
}

export const REGIONS = ['champions', 'loyal', 'new', 'attention', 'atRisk', 'lost'] as const;

export type Region = (typeof REGIONS)[number];

/** What marketers call a field of the grid. */
export function regionOf(r: number, f: number): Region {
  if (r >= 4) {
    return f >= 4 ? 'champions' : f >= 2 ? 'loyal' : 'new';
  }
  if (r === 3) {
    return f >= 3 ? 'loyal' : 'attention';
  }
  return f >= 3 ? 'atRisk' : 'lost';
}

/** The rule that finds the customers of a field, or of one score in it, wherever they are by then. */
export function ruleOf(r: number, f: number, m: number | null): Rule {
  const is = (name: ScoreName, value: number): Rule => ({ type: 'score', name, op: 'equals', value });
  return { type: 'all', rules: [is('rfm.r', r), is('rfm.f', f), ...(m === null ? [] : [is('rfm.m', m)])] };
}
