import type { Figure } from './figures';

/** Below this a p-value is said to be below it. */
export const SMALLEST_P = 0.001;

export type Course = 'rose' | 'fell' | 'stayed';

/** Where a figure went since the period it is compared with; null where there is nothing to compare. */
export function courseOf({ value, previous }: Pick<Figure, 'value' | 'previous'>): Course | null {
  const before = previous?.value ?? null;
  if (value === null || before === null) {
    return null;
  }
  return value > before ? 'rose' : value < before ? 'fell' : 'stayed';
}

/** How far a figure went: by points of its scale, which are no multiples of anything, or by a share of what it was. */
export interface HowFar {
  by: 'points' | 'ratio';
  /** Below zero where it fell. */
  amount: number;
}

/** Null where there is nothing to compare with, or what there is was zero. */
export function changeOf({
  unit,
  value,
  previous,
  changeRatio,
}: Pick<Figure, 'unit' | 'value' | 'previous' | 'changeRatio'>): HowFar | null {
  if (unit !== 'points') {
    return changeRatio === null ? null : { by: 'ratio', amount: changeRatio };
  }
  const before = previous?.value ?? null;
  return value === null || before === null ? null : { by: 'points', amount: value - before };
}
