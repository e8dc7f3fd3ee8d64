import { describe, expect, it } from 'vitest';
import { ruleOf } from '../rfm/rfm';
import { firstDraftOf } from '../segments/rule/firstDraft';
import { alikeIn, contractModel, fittedModels, opportunityModel } from './models';
import { type ContractStudy, countsIn } from './contracts';
import { eachOpportunity, type OpportunityStudy } from './opportunities';
import type { ValueModel } from './value';

const MODEL: ValueModel = {
  bgNbd: {
    r: 0.24,
    alpha: 4.4,
    a: 0.79,
    b: 2.4,
    standardErrors: [0.01, 0.38, 0.19],
    logLikelihood: -9582,
    gradientNorm: 1e-8,
    customers: 2357,
  },
  mbgNbd: null,
  paretoNbd: null,
  gammaGamma: {
    p: 6.2,
    q: 3.7,
    v: 15.4,
    standardErrors: [0.9, 0.3, 4.8],
    logLikelihood: -4055,
    gradientNorm: 1e-8,
    customers: 946,
  },
  choice: { purchases: 'bg-nbd', churn: 'bg-nbd', reason: { de: '', en: '' } },
  holdout: null,
  picture: { byRepeats: [], cumulative: [] },
  unit: 'week',
  currency: 'EUR',
  calibrationEnd: '1997-09-30',
  repeatCustomers: 946,
  fittedAt: '',
  excluded: { noConsent: 0 },
};

describe('fittedModels', () => {
  it('shows those that are determined, each parameter with its own error', () => {
    const [bgNbd, gammaGamma, ...none] = fittedModels(MODEL);

    expect(bgNbd?.parameters).toEqual([
      { symbol: 'r', value: 0.24, standardError: 0.01 },
      { symbol: 'α', value: 4.4, standardError: 0.38 },
      { symbol: 'a', value: 0.79, standardError: 0.19 },
      { symbol: 'b', value: 2.4, standardError: null },
    ]);
    expect(gammaGamma?.key).toBe('gamma-gamma');
    expect(none).toEqual([]);
  });
});

describe('the models of terms', () => {
  const fit = { logLikelihood: -1, gradientNorm: 1e-9 };

  it('name their parameters as the literature does, each with its own error', () => {
    const contracts = { ...fit, alpha: 0.7, beta: 1.2, standardErrors: [0.1, 0.2] } as ContractStudy;
    const opportunities = {
      ...fit,
      alpha: 1.2,
      beta: 0.75,
      p: null,
      gamma: 0.66,
      delta: 2.78,
      theta: null,
      standardErrors: [0.1, 0.2, 0.3, 0.4],
    } as OpportunityStudy;

    expect(contractModel(contracts).parameters.map(({ symbol, standardError }) => [symbol, standardError])).toEqual([
      ['α', 0.1],
      ['β', 0.2],
    ]);
    expect(opportunityModel(opportunities).parameters.at(-1)).toEqual({ symbol: 'δ', value: 2.78, standardError: 0.4 });
  });
});

describe('counts of a cohort', () => {
  it.each([
    ['1000, 869 743', '1000,869,743'],
    ['1000;869\n743\t653', '1000,869,743,653'],
    [' , ', ''],
  ])('are read from %j as a spreadsheet or a person writes them', (text, counts) => {
    expect(countsIn(text)).toBe(counts);
  });
});

describe('customers who are too much alike', () => {
  const ALIKE = {
    alpha: 1.2,
    beta: 0.75,
    p: null,
    gamma: null,
    delta: null,
    theta: 0.15,
    standardErrors: [0.1, 0.2, 0.01],
    logLikelihood: -1,
    gradientNorm: 1e-9,
  } as OpportunityStudy;

  it('are described by one chance, with its own error', () => {
    expect(opportunityModel(ALIKE).parameters).toEqual([
      { symbol: 'α', value: 1.2, standardError: 0.1 },
      { symbol: 'β', value: 0.75, standardError: 0.2 },
      { symbol: 'θ', value: 0.15, standardError: 0.01 },
    ]);
    expect(alikeIn(ALIKE)).toEqual(['stopping']);
  });

  it('are told apart from customers of whom none has left', () => {
    expect(alikeIn({ ...ALIKE, theta: 0 })).toEqual(['never']);
    expect(alikeIn({ ...ALIKE, alpha: null, beta: null, p: 0.4 })).toEqual(['buying', 'stopping']);
    expect(alikeIn({ ...ALIKE, gamma: 0.7, delta: 2.8, theta: null })).toEqual([]);
  });
});

describe('what is bought at one opportunity', () => {
  it('is what is bought up to it less what was bought before', () => {
    const expected = [
      { opportunities: 1, purchases: 10 },
      { opportunities: 2, purchases: 18 },
      { opportunities: 3, purchases: 24 },
    ];

    expect(eachOpportunity(expected).map(({ own }) => own)).toEqual([10, 8, 6]);
  });
});

describe('an RFM cell as a segment', () => {
  it('is a rule on its scores', () => {
    expect(ruleOf(5, 4, null)).toEqual({
      type: 'all',
      rules: [
        { type: 'score', name: 'rfm.r', op: 'equals', value: 5 },
        { type: 'score', name: 'rfm.f', op: 'equals', value: 4 },
      ],
    });
    expect(ruleOf(5, 4, 3)).toHaveProperty('rules.2', { type: 'score', name: 'rfm.m', op: 'equals', value: 3 });
  });

  it('reaches the editor through the state of the address, and nothing else does', () => {
    const draft = { name: 'Best', purpose: 'analytics', rule: ruleOf(5, 5, null) };

    expect(firstDraftOf({ segment: draft })).toEqual(draft);
    expect([null, {}, { segment: { name: 'x' } }, 'text'].map(firstDraftOf)).toEqual([null, null, null, null]);
  });
});
