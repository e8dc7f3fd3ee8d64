import { REPORTING_ZONE } from '../format/Formats';

/** A span of days in the reporting zone, as the metrics API takes it: {@code to} is not part of it. */
export interface Period {
  from: string;
  to: string;
}

export const PRESETS = ['30d', '90d', '12m', 'year', 'last-year'] as const;

export type Preset = (typeof PRESETS)[number];

export type Grain = 'day' | 'week' | 'month';

/** What a reader has chosen: a preset moves with the calendar, a custom period stays. */
export type PeriodChoice = { preset: Preset } | { custom: Period };

export const DEFAULT_CHOICE: PeriodChoice = { preset: '12m' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: REPORTING_ZONE }).format(now);
}

export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The instant at which a day begins in the reporting zone, which is one or two hours ahead of universal time. */
export function startOf(day: string): string {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  const start = today(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
  return start.toISOString();
}

export function daysIn({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function periodOf(choice: PeriodChoice, day: string): Period {
  if ('custom' in choice) {
    return choice.custom;
  }
  const tomorrow = plusDays(day, 1);
  const year = Number(day.slice(0, 4));
  switch (choice.preset) {
    case '30d':
      return { from: plusDays(tomorrow, -30), to: tomorrow };
    case '90d':
      return { from: plusDays(tomorrow, -90), to: tomorrow };
    case '12m':
      return { from: elevenMonthsBefore(day), to: tomorrow };
    case 'year':
      return { from: `${year}-01-01`, to: tomorrow };
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year}-01-01` };
  }
}

/** The grain that gives a chart between about ten and fifty points. */
export function grainOf(period: Period): Grain {
  const days = daysIn(period);
  return days <= 45 ? 'day' : days <= 220 ? 'week' : 'month';
}

export function isPeriod({ from, to }: Period): boolean {
  return DAY.test(from) && DAY.test(to) && Date.parse(from) < Date.parse(to);
}

/** Reads the choice from an address; anything unreadable counts as no choice. */
export function readChoice(parameters: URLSearchParams): PeriodChoice {
  const preset = PRESETS.find((known) => known === parameters.get('period'));
  const custom = { from: parameters.get('from') ?? '', to: parameters.get('to') ?? '' };
  return preset ? { preset } : isPeriod(custom) ? { custom } : DEFAULT_CHOICE;
}

export function writeChoice(choice: PeriodChoice, parameters: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(parameters);
  ['period', 'from', 'to'].forEach((name) => written.delete(name));
  const chosen: Record<string, string> = 'custom' in choice ? { ...choice.custom } : { period: choice.preset };
  Object.entries(chosen).forEach(([name, value]) => written.set(name, value));
  return written;
}

/** The first day of the month eleven months ago: with the running month these are twelve. */
function elevenMonthsBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 11);
  return date.toISOString().slice(0, 10);
}
