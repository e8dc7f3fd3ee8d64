import { describe, expect, it } from 'vitest';
import { draftOf, formOf } from './targetForm';
import { type Target, targetOf } from './targets';

const target: Target = {
  id: '1',
  version: 1,
  figure: 'repeat-rate',
  kind: 'target',
  direction: 'at-least',
  value: 0.95,
  grain: 'week',
  currency: null,
  segment: null,
  note: null,
  current: null,
};

describe('a target', () => {
  it('of a share is typed in percent', () => {
    expect(formOf(target, 'ratio', 'de').value).toBe('95');
    expect(formOf({ ...target, value: 0.145 }, 'ratio', 'de').value).toBe('14,5');
  });

  it('is sent as it came if nothing was changed', () => {
    expect(draftOf(formOf(target, 'ratio', 'en'), 'repeat-rate', 'ratio', 'en')).toEqual({
      figure: 'repeat-rate',
      kind: 'target',
      direction: 'at-least',
      value: 0.95,
      grain: 'week',
      currency: null,
      segment: null,
      note: null,
    });
  });

  it('is not sent without a number', () => {
    expect(draftOf({ ...formOf(target, 'ratio', 'de'), value: 'viel' }, 'repeat-rate', 'ratio', 'de')).toBeNull();
  });

  it('for an unexpected change needs no number', () => {
    const form = { ...formOf(null, 'count', 'de'), kind: 'unexpected-change' as const };

    expect(draftOf(form, 'orders', 'count', 'de')).toMatchObject({ direction: null, value: null });
  });

  it('has a currency only where money is measured', () => {
    const form = { ...formOf(target, 'count', 'de'), currency: 'EUR' };

    expect(draftOf(form, 'orders', 'count', 'de')?.currency).toBeNull();
    expect(draftOf(form, 'revenue', 'money', 'de')?.currency).toBe('EUR');
  });
});

describe('targetOf', () => {
  it('finds the target of the same people', () => {
    expect(targetOf([target], { figure: 'repeat-rate', segment: null })).toBe(target);
    expect(targetOf([target], { figure: 'repeat-rate', segment: 'vip' })).toBeNull();
  });

  it('does not measure one currency by the target of another', () => {
    const inEuro = { ...target, figure: 'revenue', currency: 'EUR' };

    expect(targetOf([inEuro], { figure: 'revenue', currency: 'GBP', segment: null })).toBeNull();
    expect(targetOf([inEuro], { figure: 'revenue', currency: 'EUR', segment: null })).toBe(inEuro);
  });

  it('takes no threshold for a target', () => {
    expect(targetOf([{ ...target, kind: 'threshold' }], { figure: 'repeat-rate', segment: null })).toBeNull();
  });
});
