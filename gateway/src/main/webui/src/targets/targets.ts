import { queryOptions } from '@tanstack/react-query';
import { get, post, put, remove } from '../api/request';
import type { Grain } from '../period/period';

export const TARGET_KINDS = ['target', 'threshold', 'unexpected-change'] as const;
export const DIRECTIONS = ['at-least', 'at-most'] as const;

export type TargetKind = (typeof TARGET_KINDS)[number];
export type TargetDirection = (typeof DIRECTIONS)[number];

export interface TargetDraft {
  figure: string;
  kind: TargetKind;
  /** Null, like the value, where a change is watched and not a level. */
  direction: TargetDirection | null;
  value: number | null;
  grain: Grain;
  currency: string | null;
  segment: string | null;
  note: string | null;
}

/** What a figure should reach, must not cross, or is watched for. */
export interface Target extends TargetDraft {
  id: string;
  /** Sent along with a change, so that it undoes nobody else's. */
  version: number;
  /** The latest whole span of the grain; null if it was not looked at yet. */
  current: { from: string; to: string; value: number | null; met: boolean | null } | null;
}

export const targetsQuery = queryOptions({
  queryKey: ['targets'],
  queryFn: ({ signal }) => get<{ items: Target[] }>('/v1/metrics/targets', { limit: 200 }, signal),
});

/** Changes a target, or creates one where there is none yet. */
export const saveTarget = (draft: TargetDraft, target: Target | null) =>
  target === null
    ? post<Target>('/v1/metrics/targets', draft)
    : put<Target>(at(target.id), { ...draft, version: target.version });

export const removeTarget = (id: string) => remove(at(id));

const at = (id: string) => `/v1/metrics/targets/${encodeURIComponent(id)}`;

interface Shown {
  figure: string;
  currency?: string | undefined;
  segment: string | null;
}

/** The target that a shown figure is measured by: of the same people and the same currency. */
export function targetOf(targets: Target[], { figure, currency, segment }: Shown): Target | null {
  return (
    targets.find(
      (target) =>
        target.figure === figure &&
        target.kind === 'target' &&
        target.segment === segment &&
        (target.currency === null || target.currency === (currency ?? null)),
    ) ?? null
  );
}
