const UNITS = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
  { unit: 'seconds', seconds: 1 },
] as const;

export type DurationUnit = (typeof UNITS)[number]['unit'];

/** The largest unit of which there is at least one. */
export function inLargestUnit(seconds: number): { unit: DurationUnit; value: number } {
  const fitting = UNITS.find((each) => seconds >= each.seconds) ?? UNITS[3];
  return { unit: fitting.unit, value: seconds / fitting.seconds };
}
