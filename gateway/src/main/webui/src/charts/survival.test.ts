import { describe, expect, it } from 'vitest';
import { curvesOnDays } from './survival';

describe('curvesOnDays', () => {
  const group = (name: string, points: [number, number][]) => ({
    name,
    points: points.map(([days, survival]) => ({ days, survival, atRisk: 9, lower: null, upper: null })),
  });

  it('begins at 1, stays between two falls and ends with the last of each', () => {
    const curves = curvesOnDays([
      group('a', [
        [2, 0.8],
        [5, 0.5],
      ]),
      group('b', [[3, 0.9]]),
    ]);

    expect(curves).toEqual([
      { days: 0, survival: [1, 1] },
      { days: 2, survival: [0.8, 1] },
      { days: 3, survival: [0.8, 0.9] },
      { days: 5, survival: [0.5, null] },
    ]);
  });
});
