import { describe, expect, it } from 'vitest';
import { ruleOf } from '../rfm/rfm';
import { firstDraftOf } from '../segments/rule/firstDraft';
import { fittedModels } from './models';
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
