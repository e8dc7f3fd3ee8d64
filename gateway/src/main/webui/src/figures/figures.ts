import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get } from '../api/request';
import { type Grain, grainOf, type Period, plusDays, today } from '../period/period';

/** A figure with what is needed to trust it. */
export interface Figure {
  figure: string;
  from: string;
  to: string;
  value: number | null;
  unit: FigureUnit;
  /** Of amounts only. */
  currency?: string;
  numerator: number;
  denominator: number | null;
  people: number;
  previous: { from: string; to: string; value: number | null } | null;
  changeRatio: number | null;
  series: Point[] | null;
  excluded: { noConsent: number };
}

export type FigureUnit = 'money' | 'count' | 'ratio' | 'per-customer' | 'days' | 'hours' | 'points';

export interface Point {
  at: string;
  value: number | null;
}

export interface Board {
  from: string;
  to: string;
  currency: string;
  currencies: string[];
  previousFrom?: string;
  previousTo?: string;
  tiles: Figure[];
  excluded: { noConsent: number };
}

/** What the catalogue says of a figure. */
export interface FigureDefinition {
  key: string;
  group: string;
  name: Texts;
  definition: Texts;
  formula: string;
  source: string;
  unit: FigureUnit;
  direction: 'higher-is-better' | 'lower-is-better' | 'neutral';
  actionable: boolean;
}

/** A period and, once chosen, a currency: what every figure is asked for. */
export interface Scope {
  period: Period;
  currency: string | null;
}

export const boardQuery = ({ period, currency }: Scope) =>
  queryOptions({
    queryKey: ['board', period, currency],
    queryFn: ({ signal }) =>
      get<Board>('/v1/metrics/board', { ...period, compare: 'previous', currency, grain: grainOf(period) }, signal),
    placeholderData: keepPreviousData,
  });

export const seriesQuery = (figure: string, { period, currency }: Scope, grain: Grain) =>
  queryOptions({
    queryKey: ['figure', figure, period, currency, grain],
    queryFn: ({ signal }) => get<Figure>(`/v1/metrics/${figure}`, { ...period, currency, grain }, signal),
    placeholderData: keepPreviousData,
  });

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => get<{ items: FigureDefinition[] }>('/v1/metrics', undefined, signal),
  staleTime: Infinity,
});

/** The first month anybody could have bought something here. */
const LONG_AGO = '2000-01-01';

/** In which currencies anything was ever sold. */
export const currenciesQuery = queryOptions({
  queryKey: ['currencies'],
  queryFn: async ({ signal }) =>
    (await get<Board>('/v1/metrics/board', { from: LONG_AGO, to: plusDays(today(), 1) }, signal)).currencies,
  staleTime: 600_000,
});

/** The span of days that has any orders at all, by month; asked only where a chosen period turned out empty. */
export const ordersEverQuery = (currency: string | null) =>
  queryOptions({
    queryKey: ['orders-ever', currency],
    queryFn: async ({ signal }) => {
      const whole = { from: LONG_AGO, to: plusDays(today(), 1), currency, grain: 'month' };
      return spanOf(await get<Figure>('/v1/metrics/orders', whole, signal));
    },
  });

/** The last twelve months with orders, or null where there are none. */
export function spanOf({ series }: Pick<Figure, 'series'>): Period | null {
  const months = (series ?? []).filter(({ value }) => (value ?? 0) > 0).map(({ at }) => at.slice(0, 7));
  const last = months.at(-1);
  if (last === undefined) {
    return null;
  }
  const to = nextMonth(`${last}-01`);
  return { from: `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`, to };
}

function nextMonth(firstDay: string): string {
  return `${plusDays(firstDay, 31).slice(0, 7)}-01`;
}
