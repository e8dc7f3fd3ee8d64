import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';

export const SEASON_FIGURES = ['revenue', 'orders'] as const;
export type SeasonFigure = (typeof SEASON_FIGURES)[number];

export const YEARS = [2, 3, 5, 10] as const;

/** How the months of a year differ, and the months without that. */
export interface Season {
  figure: SeasonFigure;
  /** Of amounts only. */
  currency?: string;
  months: { month: number; index: number; years: number }[];
  series: SeasonPoint[];
  excluded: { noConsent: number };
}

export interface SeasonPoint {
  at: string;
  value: number;
  /** Null where the index is 0. */
  adjusted: number | null;
}

export const seasonQuery = (figure: SeasonFigure, years: number, currency: string | null) =>
  queryOptions({
    queryKey: ['season', figure, years, currency],
    queryFn: ({ signal }) => get<Season>('/v1/metrics/season', { figure, years, currency }, signal),
    placeholderData: keepPreviousData,
  });
