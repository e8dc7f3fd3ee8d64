const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;
const UNITS = ['years', 'months', 'days'] as const;

export interface PeriodPart {
  unit: (typeof UNITS)[number];
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
