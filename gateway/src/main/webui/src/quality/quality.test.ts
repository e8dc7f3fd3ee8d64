import { describe, expect, it } from 'vitest';
import { gapMonths, percentOf } from './quality';

describe('gapMonths', () => {
  const gaps = [
    { sourceId: 'shop', day: '2026-03-01', expected: 4 },
    { sourceId: 'shop', day: '2026-02-28', expected: 7 },
    { sourceId: 'app', day: '2026-02-03', expected: 1 },
  ];

  it('is a line for each month and source, in order of time', () => {
    expect(gapMonths(gaps).map(({ month, sourceId }) => `${month} ${sourceId}`)).toEqual([
      '2026-02-01 app',
      '2026-02-01 shop',
      '2026-03-01 shop',
    ]);
  });

  it('has as many days as the month', () => {
    expect(gapMonths(gaps).map(({ days }) => days.length)).toEqual([28, 28, 31]);
  });

  it('says what was expected on each missing day', () => {
    expect(gapMonths(gaps)[1]?.days[27]).toBe(7);
    expect(gapMonths(gaps)[1]?.days[0]).toBeNull();
  });

  it('is nothing without gaps', () => {
    expect(gapMonths([])).toEqual([]);
  });
});

describe('percentOf', () => {
  it('is never more than done', () => {
    expect(percentOf({ done: 999, total: 1000 })).toBe(99);
    expect(percentOf({ done: 1001, total: 1000 })).toBe(100);
  });

  it('is not known without a total', () => {
    expect(percentOf({ done: 5, total: null })).toBeNull();
    expect(percentOf({ done: 0, total: 0 })).toBeNull();
  });
});
