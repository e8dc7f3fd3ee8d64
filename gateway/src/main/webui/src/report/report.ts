import { queryOptions } from '@tanstack/react-query';
import { address, get } from '../api/request';
import type { Risk } from '../breaches/breaches';
import type { Language } from '../i18n/language';
import type { Period } from '../period/period';
import type { RequestType } from '../privacy/requests';

export const GRAINS = ['month', 'quarter'] as const;

export type Grain = (typeof GRAINS)[number];

/** What became of requests; times in days. */
export interface Counts {
  received: number;
  fulfilled: number;
  refused: number;
  withdrawn: number;
  duplicates: number;
  open: number;
  extended: number;
  late: number;
  overdue: number;
  medianDays: number | null;
  ninetiethDays: number | null;
  longestDays: number | null;
}

/** What became of breaches; times in hours. */
export interface BreachCounts {
  known: number;
  told: number;
  notReportable: number;
  untold: number;
  late: number;
  overdue: number;
  peopleTold: number;
  medianHours: number | null;
  ninetiethHours: number | null;
  longestHours: number | null;
}

export interface Report {
  from: string;
  to: string;
  grain: Grain;
  at: string;
  requests: {
    total: Counts;
    byType: { type: RequestType; counts: Counts }[];
    refusals: { code: string; count: number }[];
  };
  breaches: { total: BreachCounts; byRisk: { risk: Risk; counts: BreachCounts }[] };
  parts: { name: string; from: string; to: string; requests: Counts; breaches: BreachCounts }[];
  definitions: { name: string; value: string }[];
}

const PATH = '/v1/report';

export const reportQuery = (period: Period, grain: Grain, language: Language) =>
  queryOptions({
    queryKey: ['report', period, grain, language],
    queryFn: ({ signal }) => get<Report>(PATH, { ...period, grain, language }, signal),
  });

export const printAddress = (period: Period, grain: Grain, language: Language) =>
  address(PATH, { ...period, grain, language, format: 'html' });

export const csvAddress = (period: Period, grain: Grain, language: Language, table: string) =>
  address(PATH, { ...period, grain, language, format: 'csv', table });
