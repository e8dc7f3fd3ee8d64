import { describe, expect, it } from 'vitest';
import {
  askedGroups,
  type CustomerGroup,
  distanceOf,
  revenueShares,
  shownGroups,
  structureOf,
  tellingMeans,
} from './groups';

const group = (customers: number, revenue: number): CustomerGroup => ({
  name: { de: 'Treue', en: 'Loyal' },
  customers,
  share: 0.5,
  means: [{ figure: 'revenue', mean: revenue, deviation: 1.2 }],
  suppressed: false,
});
const hidden: CustomerGroup = { name: null, customers: null, share: null, means: [], suppressed: true };

describe('askedGroups', () => {
  it.each([
    [null, null],
    ['', null],
    ['1', null],
    ['2', 2],
    ['12', 12],
    ['13', null],
    ['3.5', null],
    ['x', null],
  ])('takes %j for %j', (named, k) => {
    expect(askedGroups(named)).toBe(k);
  });
});

describe('shownGroups', () => {
  it('leaves out those that are hidden and keeps the numbers of the others', () => {
    expect(shownGroups([group(30, 10), hidden, group(20, 5)]).map(({ number }) => number)).toEqual([1, 3]);
  });
});

describe('structureOf', () => {
  it.each([
    [0.71, 'strong'],
    [0.7, 'reasonable'],
    [0.5, 'weak'],
    [0.25, 'none'],
    [-1, 'none'],
  ])('calls %d %s', (silhouette, name) => {
    expect(structureOf(silhouette)).toBe(name);
  });
});

describe('distanceOf', () => {
  it.each([
    [1, 'muchMore'],
    [0.4, 'more'],
    [0.39, 'alike'],
    [-0.39, 'alike'],
    [-0.4, 'less'],
    [-1, 'muchLess'],
  ])('calls %d %s', (deviation, name) => {
    expect(distanceOf(deviation)).toBe(name);
  });
});

describe('tellingMeans', () => {
  it('names the figure first that sets a group apart most, whichever way', () => {
    const means = [
      { figure: 'orders', mean: 3, deviation: 0.5 },
      { figure: 'tenure', mean: 90, deviation: 0.1 },
      { figure: 'recency', mean: 9, deviation: -1.4 },
    ];

    expect(tellingMeans(means).map(({ figure }) => figure)).toEqual(['recency', 'orders']);
  });
});

describe('revenueShares', () => {
  it('weighs the mean of a group by its customers', () => {
    expect(revenueShares(shownGroups([group(10, 90), group(100, 1)]))).toEqual([0.9, 0.1]);
  });

  it('says nothing where nobody spent anything', () => {
    expect(revenueShares(shownGroups([group(10, 0)]))).toEqual([null]);
  });
});
