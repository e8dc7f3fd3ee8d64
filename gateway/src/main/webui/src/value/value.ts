import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage } from '../api/page';
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
  gammaGamma: { p: number; q: number; v: number; logLikelihood: number } | null;
  unit: string;
  currency?: string | null;
  calibrationEnd: string;
  fittedAt?: string | null;
}

export interface ValuedCustomer {
  profileId: string;
  x: number;
  pAlive: number | null;
  expectedPurchases: number | null;
  expectedSpend: number | null;
  clv: number | null;
  currency?: string | null;
}

export interface AtRisk {
  customers: number;
  revenue: number;
  currency?: string | null;
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

export const modelQuery = (currency: string | null) =>
  queryOptions({
    queryKey: ['clv-model', currency],
    queryFn: ({ signal }) => get<ValueModel>('/v1/clv/model', { currency }, signal),
  });

export const valuedCustomersQuery = (sort: ValueOrder, currency: string | null) =>
  infiniteQueryOptions({
    queryKey: ['clv-customers', sort, currency],
    queryFn: ({ pageParam, signal }) =>
      getPage<ValuedCustomer>('/v1/clv/customers', { sort, currency, limit: 25 }, pageParam, signal),
    placeholderData: keepPreviousData,
    ...alongCursors,
  });

export const atRiskQuery = (currency: string | null) =>
  queryOptions({
    queryKey: ['at-risk', currency],
    queryFn: ({ signal }) => get<AtRisk>('/v1/metrics/at-risk', { currency, limit: 25 }, signal),
  });

export const refitModel = () => post<undefined>('/v1/clv/model/refit');
