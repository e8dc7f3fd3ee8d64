import { describe, expect, it } from 'vitest';
import { changeOf } from './course';

const PREVIOUS = { from: '2026-02-01', to: '2026-03-01', value: -3.6 };

describe('how far a figure went', () => {
  it('is told in points where it is measured in points, whichever side of zero it was', () => {
    const change = changeOf({ unit: 'points', value: -4.6, previous: PREVIOUS, changeRatio: null });

    expect(change?.by).toBe('points');
    expect(change?.amount).toBeCloseTo(-1);
  });

  it('is a share of what it was for all others', () => {
    expect(changeOf({ unit: 'count', value: 12, previous: { ...PREVIOUS, value: 10 }, changeRatio: 0.2 })).toEqual({
      by: 'ratio',
      amount: 0.2,
    });
  });

  it('is not told where there is nothing to compare with, or what there was is zero', () => {
    expect(changeOf({ unit: 'points', value: 4, previous: null, changeRatio: null })).toBeNull();
    expect(changeOf({ unit: 'points', value: null, previous: PREVIOUS, changeRatio: null })).toBeNull();
    expect(changeOf({ unit: 'count', value: 4, previous: { ...PREVIOUS, value: 0 }, changeRatio: null })).toBeNull();
  });
});
