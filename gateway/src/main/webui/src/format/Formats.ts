import type { Language } from '../i18n/language';
import { partsOf } from './isoPeriod';

/** The zone that days, months and periods are meant in; that of the services. */
export const REPORTING_ZONE = 'Europe/Berlin';

const TAGS: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** Numbers, money and times as readers of one language write them. */
export class Formats {
  private readonly tag: string;
  private readonly numbers = new Map<string, Intl.NumberFormat>();
  private readonly dates = new Map<string, Intl.DateTimeFormat>();

  constructor(language: Language) {
    this.tag = TAGS[language];
  }

  count(value: number): string {
    return this.number({ maximumFractionDigits: 0 }).format(value);
  }

  decimal(value: number, digits = 2): string {
    return this.number({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  }

  /** For model parameters and the like, where the leading digits count. */
  significant(value: number, digits = 4): string {
    const isTiny = value !== 0 && Math.abs(value) < 1e-4;
    return this.number({ maximumSignificantDigits: digits, ...(isTiny && { notation: 'scientific' }) }).format(value);
  }

  percent(ratio: number, digits = 1): string {
    return this.number({ style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      ratio,
    );
  }

  /** With its sign, as a change reads. */
  change(ratio: number): string {
    return this.number({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(ratio);
  }

  /** The same of a difference that is no share. */
  signed(value: number): string {
    return this.number({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);
  }

  money(amount: number, currency: string): string {
    return this.number({ style: 'currency', currency }).format(amount);
  }

  /** For tiles and axes: whole units, from a million on in millions. */
  moneyShort(amount: number, currency: string): string {
    const isLarge = Math.abs(amount) >= 1_000_000;
    return this.number({
      style: 'currency',
      currency,
      maximumFractionDigits: isLarge ? 2 : 0,
      ...(isLarge && { notation: 'compact' }),
    }).format(amount);
  }

  countShort(value: number): string {
    return this.number({ notation: 'compact', maximumFractionDigits: 1 }).format(value);
  }

  bytes(value: number): string {
    const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = Math.min(steps.length - 1, Math.floor(Math.log(Math.max(value, 1)) / Math.log(1000)));
    const unit = steps[step] ?? 'byte';
    return this.number({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: step === 0 ? 0 : 1 }).format(
      value / 1000 ** step,
    );
  }

  /** A period of ISO 8601 in words, such as 26 months; one that is none as it is. */
  period(period: string): string {
    const words = partsOf(period)?.map(({ unit, count }) =>
      this.number({ style: 'unit', unit, unitDisplay: 'long' }).format(count),
    );
    return words?.join(', ') ?? period;
  }

  day(instant: string): string {
    return this.date({ day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(instant));
  }

  dayLong(instant: string): string {
    return this.date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));
  }

  time(instant: string): string {
    return this.date({ hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  }

  dayTime(instant: string): string {
    return this.date({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(
      new Date(instant),
    );
  }

  month(instant: string): string {
    return this.date({ month: 'short', year: 'numeric' }).format(new Date(instant));
  }

  monthName(instant: string): string {
    return this.date({ month: 'short' }).format(new Date(instant));
  }

  private number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return remember(this.numbers, options, () => new Intl.NumberFormat(this.tag, options));
  }

  private date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const zoned = { timeZone: REPORTING_ZONE, ...options };
    return remember(this.dates, zoned, () => new Intl.DateTimeFormat(this.tag, zoned));
  }
}

/** Building an Intl format costs far more than using it. */
function remember<T>(known: Map<string, T>, options: object, build: () => T): T {
  const key = JSON.stringify(options);
  const format = known.get(key) ?? build();
  known.set(key, format);
  return format;
}
