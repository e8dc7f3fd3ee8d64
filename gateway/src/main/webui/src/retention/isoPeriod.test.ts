import { describe, expect, it } from 'vitest';
import { partsOf } from './isoPeriod';

describe('partsOf', () => {
  it('reads years, months and days', () => {
    expect(partsOf('P1Y6M3D')).toEqual([
      { unit: 'years', count: 1 },
      { unit: 'months', count: 6 },
      { unit: 'days', count: 3 },
    ]);
    expect(partsOf('P26M')).toEqual([{ unit: 'months', count: 26 }]);
  });

  it.each(['', 'P', 'P0D', '8 years', 'P8'])('knows no period in "%s"', (text) => {
    expect(partsOf(text)).toBeNull();
  });
});
