import { describe, expect, it } from 'vitest';
import { overlapOf, ranked, sizeOf } from '../segments/effectiveness';
import { monthsOf } from './costs';
import { directionOf, likeliestNext, type Pair, pairOf, tintOf } from './relations';

describe('pairOf', () => {
  const pair: Pair = { first: 'orders', second: 'nps', customers: 9, pearson: null, spearman: null, kendall: null };

  it('finds two figures whichever is named first', () => {
    expect(pairOf([pair], 'nps', 'orders')).toBe(pair);
    expect(pairOf([pair], 'orders', 'nps')).toBe(pair);
    expect(pairOf([pair], 'orders', 'csat')).toBeUndefined();
  });
});

describe('tintOf', () => {
  it('has two sides and none for next to nothing', () => {
    expect([tintOf(0.52), tintOf(-0.31), tintOf(0.02), tintOf(1)]).toEqual([
      'tint tint-with-5',
      'tint tint-against-3',
      'tint',
      'tint tint-with-9',
    ]);
  });
});

describe('directionOf', () => {
  it('is open while the interval holds "as likely"', () => {
    expect(directionOf({ lower: 1.01, upper: 1.2 })).toBe('more');
    expect(directionOf({ lower: 0.7, upper: 0.99 })).toBe('less');
    expect(directionOf({ lower: 0.9, upper: 1.1 })).toBe('open');
  });
});

describe('likeliestNext', () => {
  it('takes the likeliest of each category, the surest first', () => {
    const step = (after: string, next: string, probability: number) => ({
      after,
      next,
      probability,
      people: 9,
      lift: 1,
    });

    const found = likeliestNext([step('tea', 'cups', 0.4), step('tea', 'tea', 0.3), step('cups', 'tea', 0.6)]);

    expect(found.map(({ after, next }) => [after, next])).toEqual([
      ['cups', 'tea'],
      ['tea', 'cups'],
    ]);
  });
});

describe('monthsOf', () => {
  it('takes the months that a period touches', () => {
    expect(monthsOf({ from: '2025-12-15', to: '2026-02-01' })).toEqual({ from: '2025-12', to: '2026-02' });
    expect(monthsOf({ from: '2026-12-01', to: '2026-12-31' })).toEqual({ from: '2026-12', to: '2027-01' });
  });
});

describe('the effectiveness of segments', () => {
  const measured = (difference: number | null) => ({
    measure: 'value' as const,
    members: 1,
    rest: 1,
    difference,
    low: null,
    high: null,
    pValue: null,
    adjustedPValue: null,
    effectSize: null,
  });
  const segment = (key: string, difference: number | null) => ({
    segment: key,
    people: 9,
    suppressed: false,
    measures: [measured(difference)],
  });

  it('is ranked by the difference and leaves out what cannot be compared', () => {
    const rows = ranked([segment('low', -3), segment('none', null), segment('high', 4)], 'value');

    expect(rows.map((row) => row.segment)).toEqual(['high', 'low']);
    expect(ranked([segment('a', 1)], 'growth')).toEqual([]);
  });

  it("has Cohen's words for sizes, whichever way they point", () => {
    expect([0.1, -0.3, 0.6, -1.2].map(sizeOf)).toEqual(['negligible', 'small', 'medium', 'large']);
  });

  it('knows the overlap of two segments in either order', () => {
    const overlap = { a: 'x', b: 'y', both: 3, jaccard: 0.2, suppressed: false };

    expect(overlapOf([overlap], 'y', 'x')).toBe(overlap);
  });
});
