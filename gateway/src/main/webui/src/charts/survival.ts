/** A share of people who stay longer than some days, with its band. */
export interface SurvivalPoint {
  days: number;
  atRisk: number;
  survival: number;
  lower: number | null;
  upper: number | null;
}

/** Where a group's curve falls; before the first point it is 1. */
export interface SurvivalCurve {
  name: string;
  points: SurvivalPoint[];
}

/** The curves on one axis of days: at each day where one falls, what each of them is. */
export function curvesOnDays(curves: SurvivalCurve[]): { days: number; survival: (number | null)[] }[] {
  const days = [...new Set([0, ...curves.flatMap(({ points }) => points.map((point) => point.days))])];
  return days
    .sort((a, b) => a - b)
    .map((day) => ({
      days: day,
      survival: curves.map(({ points }) => {
        const last = points.at(-1);
        return last !== undefined && day > last.days
          ? null
          : (points.findLast((point) => point.days <= day)?.survival ?? 1);
      }),
    }));
}
