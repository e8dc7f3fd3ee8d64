import { describe, expect, it } from 'vitest';
import { sparklinePoints } from '../charts/Sparkline';
import { spanOf } from './figures';

describe('spanOf', () => {
  it('is the last twelve months with orders', () => {
    const series = [
      { at: '2010-12-01', value: 3 },
      { at: '2011-12-01', value: 1 },
      { at: '2012-01-01', value: 0 },
      { at: '2012-02-01', value: null },
    ];

    expect(spanOf({ series })).toEqual({ from: '2011-01-01', to: '2012-01-01' });
  });

  it('is nothing where nobody ever ordered', () => {
    expect(spanOf({ series: [{ at: '2012-01-01', value: 0 }] })).toBeNull();
    expect(spanOf({ series: null })).toBeNull();
  });
});

describe('sparklinePoints', () => {
  it('draws from zero, so that small changes look small', () => {
    expect(sparklinePoints([90, 100])).toEqual(['0.0,4.8', '120.0,2.0']);
  });

  it('draws values below zero and a flat line', () => {
    expect(sparklinePoints([-1, 1])).toEqual(['0.0,30.0', '120.0,2.0']);
    expect(sparklinePoints([0, 0])).toEqual(['0.0,30.0', '120.0,30.0']);
  });
});
