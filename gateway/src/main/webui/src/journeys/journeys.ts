import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import { catalogueQuery, type Scope } from '../figures/figures';
import type { Period } from '../period/period';

/** How far people got who began in a period. */
export interface Funnel {
  windowSeconds: number;
  /** Steps with fewer people are hidden. */
  leastPeople: number;
  steps: FunnelStep[];
  /** From the first step to the last, of those who took all. */
  medianSeconds: number | null;
  medianWithin: Within | null;
  excluded: { noConsent: number };
}

/** Where the median is, in seconds, at 95 % confidence. */
export interface Within {
  low: number;
  high: number;
}

export interface FunnelStep {
  event: string;
  people: number | null;
  shareOfFirst: number | null;
  shareOfPrevious: number | null;
  /** Who took the step before but not this one. */
  dropOff: number | null;
  /** From the step before. */
  medianSeconds: number | null;
  medianWithin: Within | null;
  suppressed: boolean;
}

/** What people did next after an event. */
export interface Paths {
  start: string;
  starts: number | null;
  people: number | null;
  leastPeople: number;
  /** The most frequent first. */
  paths: Path[];
  /** How often it went on in another way. */
  others: number | null;
  suppressed: boolean;
  excluded: { noConsent: number };
}

export interface Path {
  next: string[];
  count: number;
  people: number;
  share: number;
}

/** Which channels the orders of a period are owed to. */
export interface Attribution {
  model: string;
  by: string;
  currency: string;
  conversions: number;
  /** Of these, orders with a touchpoint; only they are shared among channels. */
  attributed: number;
  value: number;
  paths: number;
  channels: Channel[];
  excluded: { noConsent: number };
}

export interface Channel {
  channel: string;
  conversions: number;
  value: number;
  share: number;
  /** Share of orders that would be lost without it; 0 where the model knows none. */
  removalEffect: number;
}

export const WINDOWS = ['PT1H', 'P1D', 'P7D', 'P14D', 'P30D', 'P90D'] as const;
export type Window = (typeof WINDOWS)[number];
export const USUAL_WINDOW: Window = 'P7D';

export const MODELS = ['first', 'last', 'linear', 'markov', 'markov-2'] as const;
export type Model = (typeof MODELS)[number];

export const CHANNELS_BY = ['channel', 'medium', 'source', 'campaign'] as const;
export type ChannelsBy = (typeof CHANNELS_BY)[number];

/** What is asked of touchpoints, for every model alike. */
export interface TouchpointQuestion {
  by: ChannelsBy;
  windowDays: number;
  orders: 'all' | 'first';
}

export const funnelQuery = (period: Period, steps: string[], window: Window) =>
  queryOptions({
    queryKey: ['funnel', period, steps, window],
    queryFn: ({ signal }) => get<Funnel>('/v1/metrics/funnel', { ...period, steps: steps.join(','), window }, signal),
    placeholderData: keepPreviousData,
  });

export const pathsQuery = (period: Period, start: string, steps: number, window: Window) =>
  queryOptions({
    queryKey: ['paths', period, start, steps, window],
    queryFn: ({ signal }) => get<Paths>('/v1/metrics/paths', { ...period, start, steps, limit: 30, window }, signal),
    placeholderData: keepPreviousData,
  });

export const attributionQuery = ({ period, currency }: Scope, model: Model, question: TouchpointQuestion) =>
  queryOptions({
    queryKey: ['attribution', period, currency, model, question],
    queryFn: ({ signal }) =>
      get<Attribution>('/v1/metrics/attribution', { ...period, currency, model, ...question }, signal),
    placeholderData: keepPreviousData,
  });

/** Names that shops send; those that figures are made of come on top. */
const USUAL_EVENTS = [
  'Products Searched',
  'Product Viewed',
  'Product Added',
  'Cart Viewed',
  'Checkout Started',
  'Order Completed',
  'Order Refunded',
  'Product Reviewed',
  'Survey Answered',
];

export const eventNamesQuery = queryOptions({
  ...catalogueQuery,
  select: ({ items }) => eventNames(items),
});

/** Each name once, in the order of a shop's day. */
export function eventNames(figures: object[]): string[] {
  const named = figures.flatMap((figure: { inputs?: string[] }) => figure.inputs ?? []);
  return [...new Set([...USUAL_EVENTS, ...named.sort()])];
}
