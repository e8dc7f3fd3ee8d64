import { describe, expect, it } from 'vitest';
import {
  daysNeeded,
  evenWeights,
  type ExperimentDraft,
  FIRST_DRAFT,
  mistakesOf,
  numberOf,
  powerQuestionOf,
  toNewExperiment,
  weightsSum,
} from './draft';
import { type Comparison, effectOf, noticeOf, runningTotals, toneOf } from './results';

const draft = (part: Partial<ExperimentDraft> = {}): ExperimentDraft => ({
  ...FIRST_DRAFT,
  key: 'checkout',
  hypothesis: 'Fewer steps, more orders',
  ...part,
});
const variant = (key: string, weight: string) => ({ key, name: '', weight });

describe('a draft', () => {
  it('is right once key and hypothesis are there', () => {
    expect(mistakesOf(draft())).toEqual([]);
    expect(mistakesOf(FIRST_DRAFT)).toEqual(['key', 'hypothesis']);
  });

  it('needs weights that add up', () => {
    expect(mistakesOf(draft({ variants: [variant('a', '50'), variant('b', '40')] }))).toEqual(['weights']);
    expect(mistakesOf(draft({ variants: [variant('a', '33,3333'), variant('b', '66.6667')] }))).toEqual([]);
  });

  it('needs variants that can be told apart', () => {
    expect(mistakesOf(draft({ variants: [variant('a', '50'), variant('a', '50')] }))).toEqual(['variantKeys']);
  });

  it('does not take the name of the calculator', () => {
    expect(mistakesOf(draft({ key: 'power' }))).toEqual(['keyReserved']);
  });

  it.each([
    ['a share that would pass 100 %', { baseline: '95', minimumEffect: '10' }],
    ['no effect', { minimumEffect: '0' }],
    ['a mean without a deviation', { primaryMetric: 'revenue-per-person' as const }],
    ['an impossible α', { alpha: '0.5' }],
  ])('has no plan with %s', (_, part) => {
    expect(mistakesOf(draft(part))).toEqual(['plan']);
    expect(powerQuestionOf(draft(part))).toBeNull();
  });

  it('is sent in shares, not in percent', () => {
    const sent = toNewExperiment(draft({ baseline: '7', minimumEffect: '10', guardMetrics: ['orders-per-person'] }));

    expect(sent.plan).toEqual({ baseline: 0.07, standardDeviation: null, minimumEffect: 0.1, alpha: 0.05, power: 0.8 });
    expect(sent.variants).toEqual([
      { key: 'control', name: 'control', weight: 0.5 },
      { key: 'variant', name: 'variant', weight: 0.5 },
    ]);
    expect(sent).toMatchObject({ eligibilitySegment: null, outcomeDays: null, guardMetrics: ['orders-per-person'] });
  });
});

describe('evenWeights', () => {
  it.each([2, 3, 7, 20])('adds up for %i variants', (count) => {
    const variants = evenWeights(Array.from({ length: count }, (_, at) => variant(`v${at}`, '')));

    expect(weightsSum({ variants })).toBeCloseTo(100, 6);
  });
});

describe('daysNeeded', () => {
  it('waits for the scarcest variant', () => {
    const uneven = draft({ variants: [variant('a', '90'), variant('b', '10')] });

    expect(daysNeeded(1000, draft(), 100)).toBe(20);
    expect(daysNeeded(1000, uneven, 100)).toBe(100);
  });

  it('is unknown without traffic', () => {
    expect(daysNeeded(1000, draft(), 0)).toBeNull();
  });
});

describe('numberOf', () => {
  it('reads both decimal marks and nothing else', () => {
    expect(['1,5', ' 1.5 ', '', 'x'].map(numberOf)).toEqual([1.5, 1.5, null, null]);
  });
});

const comparison = (part: Partial<Comparison>): Comparison => ({
  variant: 'b',
  difference: 2,
  lift: 0.1,
  alwaysValid: null,
  fixedHorizon: null,
  bayesian: null,
  ...part,
});
const always = (lift: { lower: number; upper: number } | null) => ({
  difference: { lower: 1, upper: 3 },
  lift,
  p: 0.01,
  holm: 0.02,
  mixture: null,
});

describe('an effect', () => {
  it('is relative where the control has something to be lifted', () => {
    expect(effectOf(comparison({ alwaysValid: always({ lower: 0.05, upper: 0.15 }) }))).toEqual({
      isRelative: true,
      estimate: 0.1,
      interval: { lower: 0.05, upper: 0.15 },
    });
  });

  it('is a difference elsewhere', () => {
    expect(effectOf(comparison({ alwaysValid: always(null) }))).toMatchObject({ isRelative: false, estimate: 2 });
    expect(effectOf(comparison({ lift: null }))).toEqual({ isRelative: false, estimate: 2, interval: null });
    expect(effectOf(comparison({ lift: null, difference: null }))).toBeNull();
  });

  it('speaks only if its interval leaves out zero', () => {
    const tone = (lower: number, upper: number) =>
      toneOf({ isRelative: true, estimate: 0, interval: { lower, upper } });

    expect([tone(0.1, 0.2), tone(-0.2, -0.1), tone(-0.1, 0.1)]).toEqual(['good', 'bad', 'open']);
    expect(toneOf({ isRelative: true, estimate: 1, interval: null })).toBe('open');
  });
});

describe('noticeOf', () => {
  it('never shows a split mismatch as a success', () => {
    expect(noticeOf('split-mismatch')).toBe('danger');
    expect(noticeOf('better')).toBe('success');
  });
});

describe('runningTotals', () => {
  it('adds nothing on days that are hidden', () => {
    const day = (at: string, people: number[] | null) => ({ at, people, suppressed: people === null });

    expect(runningTotals([day('01', [5, 6]), day('02', null), day('03', [1, 2])]).map(({ people }) => people)).toEqual([
      [5, 6],
      [5, 6],
      [6, 8],
    ]);
  });
});
