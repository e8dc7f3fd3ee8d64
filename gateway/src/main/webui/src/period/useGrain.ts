import { useState } from 'react';
import { daysIn, type Grain, grainOf, type Period } from './period';

/** More points than this are a carpet, not a chart. */
const MAX_POINTS = 200;

const DAYS: Record<Grain, number> = { day: 1, week: 7, month: 30 };

/** The steps in which a period can be shown. */
export function grainsOf(period: Period): Grain[] {
  return (['day', 'week', 'month'] as const).filter((grain) => daysIn(period) / DAYS[grain] <= MAX_POINTS);
}

interface ChosenGrain {
  grain: Grain;
  possible: Grain[];
  choose: (grain: Grain) => void;
}

/** The step that the reader wants, as long as the period allows it; else the one that suits the period. */
export function useGrain(period: Period): ChosenGrain {
  const [wanted, choose] = useState<Grain | null>(null);
  const possible = grainsOf(period);
  return { grain: possible.find((each) => each === wanted) ?? grainOf(period), possible, choose };
}
