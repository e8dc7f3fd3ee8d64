import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage } from '../api/page';
import { get, put, putCsv } from '../api/request';
import type { Model } from '../journeys/journeys';
import { type Period, plusDays } from '../period/period';

/** What new customers have cost and brought in. */
export interface AcquisitionCosts {
  currency: string;
  /** Of costs that are left out. */
  otherCurrencies: string[];
  costs: number;
  newCustomers: number;
  costPerCustomer: number | null;
  months: CostMonth[];
  model: string;
  channels: CostChannel[];
  /** Share of revenue that is left after the costs of goods. */
  margin: number;
  /** What one customer has brought in by the end of each month since the first order. */
  valueByMonth: number[];
  valueToCost: number | null;
  /** From 1; null if it has not come yet. */
  paybackMonths: number | null;
  excluded: { noConsent: number };
}

export interface CostMonth {
  month: string;
  costs: number;
  newCustomers: number;
  costPerCustomer: number | null;
}

export interface CostChannel {
  channel: string;
  costs: number;
  /** In parts, as the model shares them. */
  newCustomers: number;
  costPerCustomer: number | null;
}

/** What a channel cost in a month. */
export interface CostEntry {
  channel: string;
  /** As in 2026-01. */
  month: string;
  amount: number;
  currency: string;
}

export interface CostFile {
  entered: number;
  rejected: { line: number; reason: string }[];
}

export interface CostScope {
  period: Period;
  currency: string | null;
  model: Model;
  /** From 0 to 1. */
  margin: number;
}

export const acquisitionQuery = ({ period, currency, model, margin }: CostScope) =>
  queryOptions({
    queryKey: ['acquisition-costs', period, currency, model, margin],
    queryFn: ({ signal }) =>
      get<AcquisitionCosts>('/v1/metrics/acquisition-costs', { ...monthsOf(period), currency, model, margin }, signal),
    placeholderData: keepPreviousData,
  });

export const costEntriesQuery = infiniteQueryOptions({
  queryKey: ['cost-entries'],
  queryFn: ({ pageParam, signal }) => getPage<CostEntry>('/v1/costs', { limit: 50 }, pageParam, signal),
  ...alongCursors,
});

export const enterCost = (entry: CostEntry) => put<CostEntry>('/v1/costs', entry);
export const enterCostFile = async (file: File) => putCsv<CostFile>('/v1/costs', await file.text());

/** Costs are kept by month, so a period means the months it touches; {@code to} is the month after the last. */
export function monthsOf({ from, to }: Period): Period {
  const last = plusDays(to, -1).slice(0, 7);
  return { from: from.slice(0, 7), to: plusDays(`${last}-01`, 31).slice(0, 7) };
}
