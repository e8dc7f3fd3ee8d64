import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { Term } from './contracts';

/** Who buys at the next opportunities, by the BG/BB model. */
export interface OpportunityStudy {
  grain: Term;
  calibrationEnd: string;
  currency: string;
  customers: number;
  repeatCustomers: number;
  /** Those who have had no opportunity yet. */
  newCustomers: number;
  /** The most opportunities that anybody has had. */
  longest: number;
  /** Of the chance to buy; null where customers buy too much alike for them to be told. */
  alpha: number | null;
  beta: number | null;
  /** The one chance to buy of all customers, where they do. */
  p: number | null;
  /** Of the chance to stop; null where customers stop too much alike for them to be told. */
  gamma: number | null;
  delta: number | null;
  /** The one chance to stop of all customers, where they do; 0 where nobody seems to. */
  theta: number | null;
  /** Of the parameters that there are, in this order. */
  standardErrors: number[];
  logLikelihood: number;
  gradientNorm: number;
  /** How many can still be won at the next opportunity. */
  expectedAlive: number;
  alive: { low: number; high: number; customers: number }[];
  expected: ExpectedPurchases[];
  excluded: { noConsent: number };
}

/** Purchases of all customers at so many next opportunities together. */
export interface ExpectedPurchases {
  opportunities: number;
  purchases: number;
}

export const opportunitiesQuery = (grain: Term, currency: string | null) =>
  queryOptions({
    queryKey: ['opportunities', grain, currency],
    queryFn: ({ signal }) => get<OpportunityStudy>('/v1/clv/opportunities', { grain, currency }, signal),
    placeholderData: keepPreviousData,
  });

/** With the purchases at each opportunity by itself. */
export function eachOpportunity(expected: ExpectedPurchases[]): (ExpectedPurchases & { own: number })[] {
  return expected.map((each, at) => ({ ...each, own: each.purchases - (expected[at - 1]?.purchases ?? 0) }));
}
