import { describe, expect, it } from 'vitest';
import { fieldAt, regionOf } from '../rfm/rfm';
import { filled, overallRates, shade, strongest } from './cohorts';

const cell = (offset: number, customers: number, rate: number) => ({
  offset,
  customers,
  rate,
  revenue: customers * 10,
});
const COHORTS = [
  { cohort: '2010-12', size: 100, cells: [cell(0, 100, 1), cell(2, 30, 0.3)] },
  { cohort: '2011-01', size: 50, cells: [cell(0, 50, 1), cell(1, 10, 0.2)] },
];

describe('filled', () => {
  it('says zero for months that have come and nothing of those ahead', () => {
    const [december, january] = filled(COHORTS, '2011-02-28');

    expect(december?.cells.map(({ customers }) => customers)).toEqual([100, 0, 30]);
    expect(january?.cells.map(({ customers }) => customers)).toEqual([50, 10]);
  });
});

describe('overallRates', () => {
  it('weighs cohorts by size and leaves out those that are too young', () => {
    expect(overallRates(filled(COHORTS, '2011-02-28'))).toEqual([1, 10 / 150, 0.3]);
  });

  it('is empty without cohorts', () => {
    expect(overallRates([])).toEqual([]);
  });
});

describe('the shade of a cell', () => {
  it('is relative to the strongest after the first month', () => {
    expect(strongest(COHORTS, 'rate')).toBe(0.3);
    expect(shade(0.3, 0.3)).toBe(9);
    expect(shade(0.01, 0.3)).toBe(1);
    expect(shade(1, 0.3)).toBe(9);
    expect(shade(0, 0.3)).toBe(0);
    expect(shade(0, 0)).toBe(0);
  });
});

describe('a field of the RFM grid', () => {
  const score = (r: number, f: number, m: number, customers: number) => ({
    score: `${r}${f}${m}`,
    r,
    f,
    m,
    customers,
    revenue: customers * 100,
  });

  it('adds up its scores, the best first', () => {
    const field = fieldAt([score(5, 5, 1, 2), score(5, 5, 5, 3), score(4, 5, 5, 7)], 5, 5);

    expect(field).toMatchObject({ customers: 5, revenue: 500 });
    expect(field.scores.map(({ m }) => m)).toEqual([5, 1]);
  });

  it('has one name for each place', () => {
    expect(regionOf(5, 5)).toBe('champions');
    expect(regionOf(5, 1)).toBe('new');
    expect(regionOf(3, 1)).toBe('attention');
    expect(regionOf(1, 5)).toBe('atRisk');
    expect(regionOf(1, 1)).toBe('lost');
  });
});
