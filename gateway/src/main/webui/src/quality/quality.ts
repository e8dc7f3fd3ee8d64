import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get, post } from '../api/request';
import type { FigureQuality } from '../figures/figures';
import { type Period, plusDays } from '../period/period';

export const QUALITY_DIMENSIONS = [
  'completeness',
  'uniqueness',
  'timeliness',
  'validity',
  'accuracy',
  'consistency',
] as const;

export interface DataQuality {
  from: string;
  to: string;
  grade: FigureQuality['grade'];
  dimensions: QualityDimension[];
  duplicates: { candidates: number; people: number };
  /** Days on which a source sent much less than usual, or nothing. */
  gaps: Gap[];
  /** Properties of events that no figure reads. */
  unusedTraits: { trait: string; profiles: number }[];
}

export interface QualityDimension {
  dimension: (typeof QUALITY_DIMENSIONS)[number];
  passing: number;
  checked: number;
  share: number | null;
  rules: QualityRule[];
}

export interface QualityRule {
  rule: string;
  name: Texts;
  passing: number;
  checked: number;
  share: number | null;
  interval: { low: number; high: number } | null;
}

export interface Gap {
  sourceId: string;
  day: string;
  expected: number;
}

export interface Rebuild {
  state: 'idle' | 'running' | 'done' | 'failed';
  startedAt: string | null;
  finishedAt: string | null;
  profiles: Progress;
  events: Progress;
  failure: string | null;
}

/** The total is null as long as nobody knows it. */
export interface Progress {
  done: number;
  total: number | null;
}

export const qualityQuery = (period: Period) =>
  queryOptions({
    queryKey: ['quality', period],
    queryFn: ({ signal }) => get<DataQuality>('/v1/metrics/quality', { ...period }, signal),
    placeholderData: keepPreviousData,
  });

/** How often a running rebuild is looked at. */
const RUNNING_MILLIS = 1_000;

export const rebuildQuery = queryOptions({
  queryKey: ['rebuild'],
  queryFn: ({ signal }) => get<Rebuild>('/v1/metrics/rebuild', undefined, signal),
  refetchInterval: ({ state }) => (state.data?.state === 'running' ? RUNNING_MILLIS : false),
});

export const startRebuild = () => post<Rebuild>('/v1/metrics/rebuild');

const FULL = 100;

/** In whole percent; null where it is not known how much there is. */
export function percentOf({ done, total }: Progress): number | null {
  return total === null || total <= 0 ? null : Math.min(FULL, Math.floor((FULL * done) / total));
}

/** A month of one source, with what was missing on each of its days; null where nothing was. */
export interface GapMonth {
  sourceId: string;
  /** Its first day. */
  month: string;
  days: (number | null)[];
}

/** The months of each source in which something is missing, as lines of a calendar. */
export function gapMonths(gaps: Gap[]): GapMonth[] {
  const keyOf = ({ sourceId, day }: Gap) => `${day.slice(0, 7)} ${sourceId}`;
  return [...new Set(gaps.map(keyOf))].sort().map((key) => {
    const [month = '', sourceId = ''] = key.split(' ');
    const own = gaps.filter((gap) => keyOf(gap) === key);
    return {
      sourceId,
      month: `${month}-01`,
      days: Array.from(
        { length: daysOf(month) },
        (_, index) => own.find(({ day }) => Number(day.slice(8, 10)) === index + 1)?.expected ?? null,
      ),
    };
  });
}

const LONGEST = 31;

function daysOf(month: string): number {
  const first = `${month}-01`;
  const next = `${plusDays(first, LONGEST).slice(0, 7)}-01`;
  return Math.round((Date.parse(next) - Date.parse(first)) / 86_400_000);
}
