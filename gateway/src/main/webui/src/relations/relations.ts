import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { Period } from '../period/period';

export const FIGURES = [
  'orders',
  'revenue',
  'average-order-value',
  'recency',
  'tenure',
  'refunds',
  'products',
  'categories',
  'nps',
  'csat',
] as const;

/** How figures of the same customer go together. */
export interface Correlations {
  currency: string;
  confidence: number;
  customers: number;
  /** Fewer than all where there are too many for one question. */
  examined: number;
  figures: string[];
  pairs: Pair[];
  excluded: { noConsent: number };
}

/** Each two figures once; a coefficient is null where a figure does not vary or too few have both. */
export interface Pair {
  first: string;
  second: string;
  customers: number;
  pearson: (Coefficient & { lower: number; upper: number }) | null;
  spearman: Coefficient | null;
  kendall: Coefficient | null;
}

export interface Coefficient {
  coefficient: number;
  pValue: number;
  /** Controls the share of false discoveries among all pairs. */
  adjustedPValue: number;
}

export const METHODS = ['spearman', 'pearson', 'kendall'] as const;
export type Method = (typeof METHODS)[number];

export const KINDS = ['nps', 'csat', 'ces'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = ['purchase', 'churn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether people who are satisfied come back sooner or stay longer. */
export interface SatisfactionRetention {
  kind: Kind;
  outcome: Outcome;
  asOf: string;
  people: number;
  reached: number;
  /** What one more of the score is. */
  scoreUnit: 'point' | 'scale';
  inactiveAfterDays: number | null;
  /** Effect of the score alone. */
  plain: CoxEffect | null;
  /** Effect of the score among people with equally many orders before the answer. */
  adjusted: CoxEffect | null;
  /** Why an effect is missing. */
  reason: string | null;
  groups: SatisfactionGroup[];
  logRank: { chiSquare: number; degreesOfFreedom: number; pValue: number } | null;
  excluded: { noConsent: number };
}

export interface CoxEffect {
  coefficient: number;
  standardError: number;
  hazardRatio: number;
  lower: number;
  upper: number;
  pValue: number;
}

export interface SatisfactionGroup {
  name: string;
  people: number;
  reached: number;
  medianDays: number | null;
  /** Where the curve falls; before the first it is 1. */
  points?: SurvivalPoint[];
}

/** A share of people to whom the outcome has not come by a day, with its band. */
export interface SurvivalPoint {
  days: number;
  atRisk: number;
  survival: number;
  lower: number | null;
  upper: number | null;
}

export type AffinityBy = 'product' | 'category';

/** What is bought together. */
export interface Affinities {
  orders: number;
  items: number;
  /** Orders in which two items must meet to be shown. */
  leastOrders: number;
  /** The highest lift first. */
  pairs: Association[];
  excluded: { noConsent: number };
}

export interface Association {
  first: string;
  second: string;
  together: number;
  support: number;
  confidence: number;
  reverseConfidence: number;
  lift: number;
}

export const correlationsQuery = (currency: string | null) =>
  queryOptions({
    queryKey: ['correlations', currency],
    queryFn: ({ signal }) => get<Correlations>('/v1/metrics/correlations', { currency }, signal),
    placeholderData: keepPreviousData,
  });

export const satisfactionQuery = (kind: Kind, outcome: Outcome, period: Period) =>
  queryOptions({
    queryKey: ['satisfaction-retention', kind, outcome, period],
    queryFn: ({ signal }) =>
      get<SatisfactionRetention>('/v1/metrics/satisfaction-retention', { kind, outcome, ...period }, signal),
    placeholderData: keepPreviousData,
  });

export const affinityQuery = (period: Period, by: AffinityBy, minSupport: number) =>
  queryOptions({
    queryKey: ['affinity', period, by, minSupport],
    queryFn: ({ signal }) => get<Affinities>('/v1/metrics/affinity', { ...period, by, minSupport, limit: 100 }, signal),
    placeholderData: keepPreviousData,
  });

/** The pair of two figures, whichever of them is named first. */
export function pairOf(pairs: Pair[], a: string, b: string): Pair | undefined {
  return pairs.find(({ first, second }) => (first === a && second === b) || (first === b && second === a));
}

/** Below this the share of false discoveries is kept. */
export const SIGNIFICANT = 0.05;

/** How strongly a cell is coloured, and towards which side; without a step for next to nothing. */
export function tintOf(coefficient: number): string {
  const step = Math.min(9, Math.round(Math.abs(coefficient) * 10));
  return step === 0 ? 'tint' : `tint tint-${coefficient > 0 ? 'with' : 'against'}-${step}`;
}

/** Which way an effect points; open while its interval holds "as likely". */
export function directionOf({ lower, upper }: Pick<CoxEffect, 'lower' | 'upper'>): 'more' | 'less' | 'open' {
  if (lower > 1) {
    return 'more';
  }
  return upper < 1 ? 'less' : 'open';
}

/** The curves of groups on one axis of days: at each day where one falls, what each of them is. */
export function curvesOnDays(groups: SatisfactionGroup[]): { days: number; survival: (number | null)[] }[] {
  const days = [...new Set([0, ...groups.flatMap(({ points = [] }) => points.map((point) => point.days))])];
  return days
    .sort((a, b) => a - b)
    .map((day) => ({
      days: day,
      survival: groups.map(({ points = [] }) => {
        const last = points.at(-1);
        return last !== undefined && day > last.days
          ? null
          : (points.findLast((point) => point.days <= day)?.survival ?? 1);
      }),
    }));
}
