import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage, type Texts } from '../api/page';
import { get, post } from '../api/request';
import type { Rule, ScoreName } from '../segments/rule/rule';

/** The fitted models behind the customer values; null those that the purchases do not determine. */
export interface ValueModel {
  bgNbd: Fit<'r' | 'alpha' | 'a' | 'b'>;
  mbgNbd: Fit<'r' | 'alpha' | 'a' | 'b'> | null;
  paretoNbd: Fit<'r' | 'alpha' | 's' | 'beta'> | null;
  gammaGamma: Fit<'p' | 'q' | 'v'> | null;
  /** Which models customers are scored by, and why. */
  choice: { purchases: string; churn: string; reason: Texts };
  /** Null if there is too little to hold anything out. */
  holdout: Holdout | null;
  picture: CalibrationPicture;
  unit: string;
  currency: string;
  calibrationEnd: string;
  repeatCustomers: number;
  fittedAt: string;
  excluded: { noConsent: number };
}

/** A fitted model: its parameters by name, their standard errors in the same order. */
export type Fit<Parameter extends string> = Record<Parameter, number> & {
  standardErrors: number[];
  logLikelihood: number;
  gradientNorm: number;
  customers: number;
};

/** How well purchases were foretold that the models had not seen. */
export interface Holdout {
  /** The last day that models were fitted to. */
  split: string;
  weeks: number;
  customers: number;
  actual: number;
  methods: HoldoutMethod[];
}

export interface HoldoutMethod {
  method: string;
  meanAbsoluteError: number;
  rootMeanSquaredError: number;
  predicted: number;
  /** What that is more than there were, as a share of them. */
  bias: number | null;
  rankCorrelation: number | null;
}

/** What happened beside what the chosen model expects of customers like these. */
export interface CalibrationPicture {
  /** Customers by their number of repeats; {@code to} is null for the open end. */
  byRepeats: { from: number; to: number | null; actual: number; expected: number }[];
  /** Repeats of all customers up to a day. */
  cumulative: { week: number; on: string; actual: number; expected: number }[];
}

/** How the predicted value is spread over all customers. */
export interface ValueDistribution {
  currency: string;
  horizonWeeks: number;
  customers: number;
  total: number;
  median: number | null;
  top20Share: number | null;
  /** From low to high; their widths differ. */
  bins: ValueBin[];
}

export interface ValueBin {
  low: number;
  high: number;
  customers: number;
  value: number;
}

/** How far the scoring of all customers is that was begun last. */
export interface Refit {
  state: 'none' | 'running' | 'done' | 'failed';
  step?: 'fitting' | 'scoring' | 'sending';
  startedAt?: string;
  finishedAt?: string;
  /** How many customers' scores had changed. */
  sent?: number;
  reason?: string;
}

export interface ValuedCustomer {
  profileId: string;
  x: number;
  pAlive: number;
  expectedPurchases: number;
  expectedSpend: number | null;
  clv: number | null;
}

export interface AtRisk {
  customers: number;
  revenue: number;
  currency: string;
  items: AtRiskCustomer[];
}

export interface AtRiskCustomer {
  profileId: string;
  recencyDays: number;
  orders: number;
  revenue: number;
  r: number;
  f: number;
  m: number;
}

export type ValueOrder = 'clv' | 'pAlive';

export const modelQuery = queryOptions({
  queryKey: ['clv-model'],
  queryFn: ({ signal }) => get<ValueModel>('/v1/clv/model', undefined, signal),
});

/** As of the latest scoring of everybody, which is in the currency of the model. */
export const valuedCustomersQuery = (sort: ValueOrder) =>
  infiniteQueryOptions({
    queryKey: ['clv-customers', sort],
    queryFn: ({ pageParam, signal }) =>
      getPage<ValuedCustomer>('/v1/clv/customers', { sort, limit: 25 }, pageParam, signal),
    placeholderData: keepPreviousData,
    ...alongCursors,
  });

const score = (name: ScoreName, op: 'lte' | 'gte', value: number): Rule => ({
  type: 'score',
  name,
  op,
  value,
});

/** The rule that finds the customers at risk, whoever they are by then. */
export const AT_RISK: Rule = {
  type: 'all',
  rules: [score('rfm.r', 'lte', 2), score('rfm.f', 'gte', 4), score('rfm.m', 'gte', 4)],
};

export const atRiskQuery = queryOptions({
  queryKey: ['at-risk'],
  queryFn: ({ signal }) => get<AtRisk>('/v1/metrics/at-risk', { limit: 25 }, signal),
});

export const distributionQuery = queryOptions({
  queryKey: ['clv-distribution'],
  queryFn: ({ signal }) => get<ValueDistribution>('/v1/clv/distribution', undefined, signal),
});

/** How often a scoring that runs is looked at again. */
const REFIT_MILLIS = 1_500;

export const refitQuery = queryOptions({
  queryKey: ['clv-refit'],
  queryFn: ({ signal }) => get<Refit>('/v1/clv/model/refit', undefined, signal),
  refetchInterval: ({ state }) => (state.data?.state === 'running' ? REFIT_MILLIS : false),
  staleTime: 0,
});

export const refitModel = () => post<undefined>('/v1/clv/model/refit');
