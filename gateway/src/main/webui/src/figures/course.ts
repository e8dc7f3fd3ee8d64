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
