const UNITS = [
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
  { unit: 'seconds', seconds: 1 },
] as const;

export type ClockUnit = (typeof UNITS)[number]['unit'];

/** A law that counts in hours is read in hours: the largest unit, hours at most, of which there are at least two. */
export function clockTime(seconds: number): { unit: ClockUnit; value: number } {
  const fitting = UNITS.find((each) => seconds >= 2 * each.seconds) ?? UNITS[2];
  return { unit: fitting.unit, value: seconds / fitting.seconds };
}
