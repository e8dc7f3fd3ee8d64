import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { Scope } from '../figures/figures';

export const MEASURES = ['value', 'conversion', 'retention', 'growth'] as const;
export type Measure = (typeof MEASURES)[number];

/** How the members of each segment differ from everybody else. */
export interface Effectiveness {
  from: string;
  to: string;
  currency: string;
  segments: SegmentComparison[];
  overlap: Overlap[];
  excluded?: { noConsent: number };
}

export interface SegmentComparison {
  segment: string;
  people: number | null;
  suppressed: boolean;
  /** None if suppressed. */
  measures: Measured[];
}

/** A measure of the members and of the rest; null where it is about too few people or there is nothing to compare. */
export interface Measured {
  measure: Measure;
  members: number | null;
  rest: number | null;
  /** Members less rest, with its 95 % interval. */
  difference: number | null;
  low: number | null;
  high: number | null;
  pValue: number | null;
  /** For all comparisons of the answer. */
  adjustedPValue: number | null;
  /** Cohen's d for amounts, Cohen's h for shares. */
  effectSize: number | null;
}

/** How far two segments are the same people. */
export interface Overlap {
  a: string;
  b: string;
  both: number | null;
  /** Both divided by those in at least one. */
  jaccard: number | null;
  suppressed: boolean;
}

export const effectivenessQuery = ({ period, currency }: Scope) =>
  queryOptions({
    queryKey: ['segment-effectiveness', period, currency],
    queryFn: ({ signal }) => get<Effectiveness>('/v1/metrics/segments', { ...period, currency }, signal),
    placeholderData: keepPreviousData,
  });

/** Segments with a measure that is known, the largest difference first. */
export function ranked(segments: SegmentComparison[], measure: Measure): { segment: string; found: Measured }[] {
  return segments
    .flatMap(({ segment, measures }) => {
      const found = measures.find((each) => each.measure === measure);
      return typeof found?.difference !== 'number' ? [] : [{ segment, found }];
    })
    .sort((a, b) => (b.found.difference ?? 0) - (a.found.difference ?? 0));
}

/** Cohen's words for sizes, the same for d and h. */
export function sizeOf(effectSize: number): 'negligible' | 'small' | 'medium' | 'large' {
  const size = Math.abs(effectSize);
  if (size < 0.2) {
    return 'negligible';
  }
  return size < 0.5 ? 'small' : size < 0.8 ? 'medium' : 'large';
}

/** What is known of two segments, whichever is named first. */
export function overlapOf(overlap: Overlap[], a: string, b: string): Overlap | undefined {
  return overlap.find((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a));
}
