import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage } from '../api/page';
import { get, post } from '../api/request';
import { plusDays, today } from '../period/period';
import type { ExperimentResults } from './results';

export const METRICS = ['conversion', 'revenue-per-person', 'orders-per-person', 'predicted-clv'] as const;

/** What is measured of each person from the first exposure on. */
export type Metric = (typeof METRICS)[number];

export type ExperimentState = 'draft' | 'running' | 'stopped';

export interface Experiment {
  key: string;
  state: ExperimentState;
  hypothesis: string;
  /** The first one is the control. */
  variants: Variant[];
  primaryMetric: string;
  guardMetrics: string[];
  plan: Plan;
  eligibilitySegment: string | null;
  exclusiveGroup: { key: string; from: number; to: number } | null;
  salt: string;
  exposuresFrom: string | null;
  /** How long after the first exposure outcomes count; null for as long as the experiment runs. */
  outcomeDays: number | null;
  createdAt: string;
  startedAt: string | null;
  stoppedAt: string | null;
}

export interface Variant {
  key: string;
  name: string;
  /** Share of the people, above 0 and below 1. */
  weight: number;
}

export interface Plan {
  baseline: number;
  /** Between people; null for conversion, which is a share. */
  standardDeviation: number | null;
  /** The smallest relative lift worth seeing. */
  minimumEffect: number;
  alpha: number;
  power: number;
  peoplePerVariant: number;
}

/** An experiment to be created. */
export interface NewExperiment {
  key: string;
  hypothesis: string;
  variants: Variant[];
  primaryMetric: Metric;
  guardMetrics: Metric[];
  plan: Omit<Plan, 'peoplePerVariant'>;
  eligibilitySegment: string | null;
  outcomeDays: number | null;
}

export interface PowerQuestion extends Omit<Plan, 'peoplePerVariant'> {
  variants: number;
}

export interface Power {
  /** What the metric becomes if the effect is there. */
  target: number;
  alphaOfEach: number;
  peoplePerVariant: number;
  people: number;
}

/** How long the present traffic is looked at. */
export const TRAFFIC_DAYS = 28;

const at = (key: string) => `/v1/experiments/${encodeURIComponent(key)}`;

export const experimentsQuery = infiniteQueryOptions({
  queryKey: ['experiments'],
  queryFn: ({ pageParam, signal }) => getPage<Experiment>('/v1/experiments', { limit: 50 }, pageParam, signal),
  ...alongCursors,
});

export const experimentQuery = (key: string) =>
  queryOptions({
    queryKey: ['experiment', key],
    queryFn: ({ signal }) => get<Experiment>(at(key), undefined, signal),
  });

export const resultsQuery = (key: string, currency: string | null) =>
  queryOptions({
    queryKey: ['experiment-results', key, currency],
    queryFn: ({ signal }) => get<ExperimentResults>(`${at(key)}/results`, { currency }, signal),
    placeholderData: keepPreviousData,
  });

export const powerQuery = (question: PowerQuestion | null) =>
  queryOptions({
    queryKey: ['experiment-power', question],
    queryFn: ({ signal }) => get<Power>('/v1/experiments/power', { ...question }, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });

/** How many people had an event of late: those who would meet the experiment there. */
export const trafficQuery = (event: string) =>
  queryOptions({
    queryKey: ['experiment-traffic', event],
    queryFn: async ({ signal }) => {
      const period = { from: plusDays(today(), -TRAFFIC_DAYS), to: today() };
      const paths = { ...period, start: event, steps: 1, limit: 1 };
      return (await get<{ people: number | null }>('/v1/metrics/paths', paths, signal)).people;
    },
    enabled: event !== '',
    placeholderData: keepPreviousData,
  });

export const createExperiment = (wanted: NewExperiment) => post<Experiment>('/v1/experiments', wanted);
export const startExperiment = (key: string) => post<Experiment>(`${at(key)}/start`);
export const stopExperiment = (key: string) => post<Experiment>(`${at(key)}/stop`);
