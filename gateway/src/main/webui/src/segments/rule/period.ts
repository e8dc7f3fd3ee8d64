/** The part of ISO 8601 periods that the editor offers: one number of one unit. */
export const PERIOD_UNITS = ['D', 'W', 'H'] as const;

export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export interface RulePeriod {
  amount: number;
  unit: PeriodUnit;
}

export function writePeriod({ amount, unit }: RulePeriod): string {
  return unit === 'H' ? `PT${amount}H` : `P${amount}${unit}`;
}

/** Null for a period that only the API can say, such as P1DT12H; the editor then shows it as text. */
export function readPeriod(text: string): RulePeriod | null {
  const match = /^P(?:(\d+)([DW])|T(\d+)(H))$/.exec(text);
  const unit = PERIOD_UNITS.find((known) => known === (match?.[2] ?? match?.[4]));
  return match && unit ? { amount: Number(match[1] ?? match[3]), unit } : null;
}
