import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { SurvivalPoint } from '../charts/survival';
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

/** What people buy next, after each category. */
export interface NextCategories {
  from: string;
  to: string;
  /** From an order to the next one of the same person. */
  steps: number;
  /** How many people a way needs to be shown. */
  leastPeople: number;
  categories: Transition[];
  excluded: { noConsent: number };
}

export interface Transition {
  after: string;
  next: string;
  /** Who went that way. */
  people: number;
  probability: number;
  lift: number;
}

export const nextCategoriesQuery = (period: Period) =>
  queryOptions({
    queryKey: ['next-category', period],
    queryFn: ({ signal }) => get<NextCategories>('/v1/metrics/next-category', { ...period, limit: 200 }, signal),
    placeholderData: keepPreviousData,
  });

/** What follows each category most often, the surest first. */
export function likeliestNext(transitions: Transition[]): Transition[] {
  return [...new Set(transitions.map(({ after }) => after))]
    .map((category) =>
      transitions
        .filter(({ after }) => after === category)
        .reduce((best, each) => (each.probability > best.probability ? each : best)),
    )
    .sort((a, b) => b.probability - a.probability);
}
