import type { SurvivalPoint } from '../charts/survival';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, get } from '../api/request';
import type { ServerExports } from '../charts/ExportMenu';
import type { Scope } from '../figures/figures';
import type { Period } from '../period/period';

export interface CohortMatrix {
  grain: string;
  currency: string;
  cohorts: Cohort[];
}

/** Everybody whose first purchase was in one month. */
export interface Cohort {
  cohort: string;
  size: number;
  /** Only months in which somebody bought. */
  cells: CohortCell[];
}

/** What the cohort did {@code offset} months after its first purchase. */
export interface CohortCell {
  offset: number;
  customers: number;
  rate: number;
  revenue: number;
}

export const MEASURES = ['rate', 'customers', 'revenue'] as const;

export type Measure = (typeof MEASURES)[number];

export const cohortsQuery = ({ period, currency }: Scope) =>
  queryOptions({
    queryKey: ['cohorts', period, currency],
    queryFn: ({ signal }) => get<CohortMatrix>('/v1/metrics/cohorts', { ...period, currency }, signal),
    placeholderData: keepPreviousData,
  });

export function cohortExports({ period, currency }: Scope): ServerExports {
  const file = (format: string) => address('/v1/metrics/cohorts/export', { format, ...period, currency });
  return { csv: file('csv'), parquet: file('parquet') };
}

/** The cohorts with a cell for every month that has come: nobody bought in those that are missing. */
export function filled(cohorts: Cohort[], lastDay: string): Cohort[] {
  return cohorts.map((cohort) => ({
    ...cohort,
    cells: Array.from(
      { length: monthsBetween(cohort.cohort, lastDay) + 1 },
      (_, offset) =>
        cohort.cells.find((cell) => cell.offset === offset) ?? { offset, customers: 0, rate: 0, revenue: 0 },
    ),
  }));
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The strongest a cell can be: month 0 is everybody and would wash out the rest. */
export function strongest(cohorts: Cohort[], measure: Measure): number {
  const later = cohorts.flatMap(({ cells }) => cells.filter(({ offset }) => offset > 0));
  return Math.max(0, ...later.map((cell) => cell[measure]));
}

/** How strongly a cell is coloured, in steps, so that neighbours can be told apart. */
export function shade(value: number, strongest: number): number {
  return strongest === 0 ? 0 : Math.min(9, Math.ceil((value / strongest) * 9));
}

/** The retention of all cohorts together, weighted by their size, for offsets that were reached. */
export function overallRates(cohorts: Cohort[]): number[] {
  const last = Math.max(-1, ...cohorts.flatMap(({ cells }) => cells.map(({ offset }) => offset)));
  return Array.from({ length: last + 1 }, (_, offset) => {
    const reached = cohorts.filter(({ cells }) => cells.some((cell) => cell.offset === offset));
    const customers = reached.flatMap(({ cells }) => cells.filter((cell) => cell.offset === offset));
    const size = reached.reduce((sum, cohort) => sum + cohort.size, 0);
    return size === 0 ? 0 : customers.reduce((sum, cell) => sum + cell.customers, 0) / size;
  });
}

export const SURVIVAL_GROUPS = ['together', 'year'] as const;
export type SurvivalGroup = (typeof SURVIVAL_GROUPS)[number];

/** How long customers stay after their first purchase. */
export interface CustomerSurvival {
  medianGapDays: number;
  /** Days of silence with which a customer has left. */
  inactiveAfterDays: number;
  overall: CustomerCurve;
  /** By the year of the first purchase, if asked for. */
  groups: CustomerCurve[];
  /** Null without two groups of whom somebody left. */
  logRank: { chiSquare: number; degreesOfFreedom: number; pValue: number } | null;
  excluded: { noConsent: number };
}

export interface CustomerCurve {
  group: string;
  customers: number;
  lost: number;
  /** Days after which half of them have left; null if it has not come yet. */
  medianDays: number | null;
  points: SurvivalPoint[];
}

/** Of customers whose first purchase lies in a period. */
export const survivalQuery = (period: Period, group: SurvivalGroup) =>
  queryOptions({
    queryKey: ['survival', period, group],
    queryFn: ({ signal }) =>
      get<CustomerSurvival>('/v1/metrics/survival', { ...period, group: group === 'together' ? null : group }, signal),
    placeholderData: keepPreviousData,
  });
