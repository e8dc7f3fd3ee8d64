import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage, type Texts } from '../api/page';
import { get, post } from '../api/request';

/** The fitted models behind the customer values. */
export interface ValueModel {
  bgNbd: {
    r: number;
    alpha: number;
    a: number;
    b: number;
    logLikelihood: number;
    gradientNorm: number;
    customers: number;
  };
  /** Null if the purchases do not determine it. */
  gammaGamma: { p: number; q: number; v: number; logLikelihood: number } | null;
  /** Why customers are scored by the models they are scored by. */
  choice: { reason: Texts };
  unit: string;
  currency: string;
  calibrationEnd: string;
  repeatCustomers: number;
  fittedAt: string;
  excluded: { noConsent: number };
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

export const atRiskQuery = queryOptions({
  queryKey: ['at-risk'],
  queryFn: ({ signal }) => get<AtRisk>('/v1/metrics/at-risk', { limit: 25 }, signal),
});

export const refitModel = () => post<undefined>('/v1/clv/model/refit');
