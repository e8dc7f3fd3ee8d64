import { queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get, post } from '../api/request';
import type { TargetKind } from '../targets/targets';

/** A figure that missed its target, crossed a threshold or changed unexpectedly. */
export interface FigureAlert {
  id: string;
  targetId: string;
  figure: string;
  kind: TargetKind;
  from: string;
  to: string;
  value: number | null;
  expected: number | null;
  message: Texts;
  raisedAt: string;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
}

export const ALERT_STATES = ['open', 'acknowledged', 'all'] as const;

export type AlertState = (typeof ALERT_STATES)[number];

/** Where the keyboard goes when the drawer opens, and when it closes. */
export const ALERTS_HEADING = 'alerts-heading';
export const ALERTS_BADGE = 'alerts-badge';

/** How often it is asked whether something has come up. */
const LOOK_MILLIS = 60_000;

export const alertsQuery = (state: AlertState) =>
  queryOptions({
    queryKey: ['alerts', state],
    queryFn: ({ signal }) => get<{ items: FigureAlert[] }>('/v1/metrics/alerts', { state, limit: 200 }, signal),
    refetchInterval: ({ state: { status } }) => (status === 'error' ? false : LOOK_MILLIS),
  });

export const acknowledgeAlert = (id: string) =>
  post<FigureAlert>(`/v1/metrics/alerts/${encodeURIComponent(id)}/acknowledge`);
