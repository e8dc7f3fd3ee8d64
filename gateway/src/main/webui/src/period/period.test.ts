import { describe, expect, it } from 'vitest';
import {
  DEFAULT_CHOICE,
  daysIn,
  grainOf,
  isPeriod,
  periodOf,
  plusDays,
  readChoice,
  startOf,
  today,
  writeChoice,
} from './period';

const DAY = '2026-03-15';

describe('periodOf', () => {
  it('counts today in', () => {
    const period = periodOf({ preset: '30d' }, DAY);

    expect(period).toEqual({ from: '2026-02-14', to: '2026-03-16' });
    expect(daysIn(period)).toBe(30);
  });

  it.each([
    ['90d', '2025-12-16', '2026-03-16'],
    ['12m', '2025-04-01', '2026-03-16'],
    ['year', '2026-01-01', '2026-03-16'],
    ['last-year', '2025-01-01', '2026-01-01'],
  ] as const)('of %s is %s to %s', (preset, from, to) => {
    expect(periodOf({ preset }, DAY)).toEqual({ from, to });
  });

  it('leaves a custom period alone', () => {
    const custom = { from: '2010-12-01', to: '2011-12-10' };

    expect(periodOf({ custom }, DAY)).toEqual(custom);
  });

  it('begins twelve months at the first of a month even on the 31st', () => {
    expect(periodOf({ preset: '12m' }, '2026-01-31').from).toBe('2025-02-01');
  });
});

describe('today', () => {
  it('is the day in the reporting zone', () => {
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });
});

describe('startOf', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s', (day, instant) => {
    expect(startOf(day)).toBe(instant);
  });
});

describe('plusDays', () => {
  it('crosses months, leap days and the change of the clock', () => {
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('grainOf', () => {
  it('gets coarser with the length', () => {
    expect(grainOf({ from: '2026-01-01', to: '2026-01-31' })).toBe('day');
    expect(grainOf({ from: '2026-01-01', to: '2026-04-01' })).toBe('week');
    expect(grainOf({ from: '2025-01-01', to: '2026-01-01' })).toBe('month');
  });
});

describe('the address', () => {
  it('keeps a choice and everything else in it', () => {
    const written = writeChoice(
      { custom: { from: '2010-12-01', to: '2011-12-10' } },
      new URLSearchParams('currency=GBP&period=30d'),
    );

    expect(written.toString()).toBe('currency=GBP&from=2010-12-01&to=2011-12-10');
    expect(readChoice(written)).toEqual({ custom: { from: '2010-12-01', to: '2011-12-10' } });
  });

  it.each(['', 'period=forever', 'from=2026-01-01', 'from=2026-02-01&to=2026-01-01', 'from=x&to=y'])(
    'that says %j says nothing',
    (text) => {
      expect(readChoice(new URLSearchParams(text))).toEqual(DEFAULT_CHOICE);
    },
  );
});

describe('isPeriod', () => {
  it('wants the end after the beginning', () => {
    expect(isPeriod({ from: '2026-01-01', to: '2026-01-02' })).toBe(true);
    expect(isPeriod({ from: '2026-01-01', to: '2026-01-01' })).toBe(false);
  });
});
