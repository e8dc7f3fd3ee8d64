import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get } from '../api/request';
import { type Grain, grainOf, type Period, plusDays, today } from '../period/period';

/** A figure with what is needed to trust it. */
export interface Figure {
  figure: string;
  from: string;
  to: string;
  /** The period of the question, if less of it can be told of: at its ends are days with too few people. */
  asked?: { from: string; to: string };
  /** Null where there is nothing to divide by, or where it is hidden. */
  value: number | null;
  unit: FigureUnit;
  /** Of amounts only. */
  currency?: string;
  numerator: number | null;
  denominator: number | null;
  people: number | null;
  /** Hidden, as it or what would follow from it is about too few people. */
  suppressed: boolean;
  interval: Interval | null;
  previous: { from: string; to: string; value: number | null } | null;
  changeRatio: number | null;
  change: Change | null;
  series: Point[] | null;
  groups?: FigureGroup[];
  excluded: Excluded;
  quality: FigureQuality;
}

/** Where the long-run value lies. */
export interface Interval {
  level: number;
  low: number;
  high: number;
  method: string;
}

/** Whether a difference is more than chance. */
export interface Change {
  difference: number;
  low: number;
  high: number;
  pValue: number;
  significant: boolean;
  method: string;
}

export interface FigureGroup {
  group: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  people: number | null;
  suppressed: boolean;
  interval: Interval | null;
}

/** How many people are left out, by reason. */
export interface Excluded {
  noConsent: number;
  consentExpired: number;
}

export interface FigureQuality {
  grade: 'A' | 'B' | 'C' | null;
  completeness: number | null;
  daysWithoutEvents: number;
}

export type FigureUnit = 'money' | 'count' | 'ratio' | 'per-customer' | 'days' | 'hours' | 'points';

export interface Point {
  at: string;
  value: number | null;
  suppressed?: boolean;
}

export interface Board {
  from: string;
  to: string;
  currency: string;
  currencies: string[];
  previousFrom?: string;
  previousTo?: string;
  tiles: Figure[];
  excluded: Excluded;
  quality: FigureQuality;
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
  /** Why it is actionable, or why it only looks good. */
  reason: Texts;
  /** Names of the events that it is computed from. */
  inputs: string[];
  parameters: { name: string; description: Texts }[];
  /** A table has a page of its own instead of one value. */
  kind: 'number' | 'table';
  /** Where the API answers it. */
  path: string;
  /** What it can be divided by; none where it is measured over everybody only. */
  dimensions: Dimension[];
}

export const DIMENSIONS = ['source', 'segment', 'cohort', 'currency'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export const COMPARISONS = ['previous', 'year'] as const;

export type Comparison = (typeof COMPARISONS)[number];

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

/** Everything that may be asked of a figure beside its period. */
export interface FigureQuestion extends Scope {
  compare?: Comparison;
  segment?: string | null;
  grain?: Grain;
  by?: Dimension;
}

export const parametersOf = ({ period, ...others }: FigureQuestion) => ({ ...period, ...others });

export const figureQuery = (figure: string, question: FigureQuestion) =>
  queryOptions({
    queryKey: ['figure', figure, question],
    queryFn: ({ signal }) => get<Figure>(figurePath(figure), parametersOf(question), signal),
    placeholderData: keepPreviousData,
  });

export const figurePath = (figure: string) => `/v1/metrics/${encodeURIComponent(figure)}`;

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => get<{ items: FigureDefinition[] }>('/v1/metrics', undefined, signal),
  staleTime: Infinity,
});

/** The first month anybody could have bought something here. */
const LONG_AGO = '2000-01-01';

/**
 * In which currencies anything was ever sold. It names one that need not be among them, because without one the board is
 * refused where there are several.
 */
export const currenciesQuery = queryOptions({
  queryKey: ['currencies'],
  queryFn: async ({ signal }) =>
    (
      await get<Board>(
        '/v1/metrics/board',
        { from: LONG_AGO, to: plusDays(today(), 1), currency: 'EUR', figures: 'orders' },
        signal,
      )
    ).currencies,
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
