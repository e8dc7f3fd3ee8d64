const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;
export const UNITS = ['year', 'month', 'day'] as const;

export type PeriodUnit = (typeof UNITS)[number];

const LETTERS: Record<PeriodUnit, string> = { year: 'Y', month: 'M', day: 'D' };

export interface PeriodPart {
  unit: PeriodUnit;
  count: number;
}

/** The parts of a period of years, months and days; null if it is none. */
export function partsOf(period: string): PeriodPart[] | null {
  const found = FORM.exec(period);
  const parts = UNITS.map((unit, index) => ({ unit, count: Number(found?.[index + 1] ?? 0) })).filter(
    ({ count }) => count > 0,
  );
  return parts.length === 0 ? null : parts;
}

/** A number as it was typed, of one unit; empty where nothing was. */
export function periodOf(count: string, unit: PeriodUnit): string {
  return count === '' ? '' : `P${count}${LETTERS[unit]}`;
}
