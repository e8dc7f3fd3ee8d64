import { describe, expect, it } from 'vitest';
import { partsOf, periodOf, UNITS } from './isoPeriod';

describe('partsOf', () => {
  it('reads years, months and days', () => {
    expect(partsOf('P1Y6M3D')).toEqual([
      { unit: 'year', count: 1 },
      { unit: 'month', count: 6 },
      { unit: 'day', count: 3 },
    ]);
    expect(partsOf('P26M')).toEqual([{ unit: 'month', count: 26 }]);
  });

  it.each(['', 'P', 'P0D', '8 years', 'P8'])('knows no period in "%s"', (text) => {
    expect(partsOf(text)).toBeNull();
  });
});

describe('periodOf', () => {
  it.each(UNITS)('writes what is read as so many of the unit "%s"', (unit) => {
    expect(partsOf(periodOf('26', unit))).toEqual([{ unit, count: 26 }]);
  });

  it('makes nothing of nothing', () => {
    expect(periodOf('', 'month')).toBe('');
  });
});
