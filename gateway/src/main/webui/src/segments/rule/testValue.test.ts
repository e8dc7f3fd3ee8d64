import { describe, expect, it } from 'vitest';
import { keyFrom } from '../segments';
import { readPeriod, writePeriod } from './period';
import type { TraitRule } from './rule';
import { readList, readScalar, withOp, withValue } from './testValue';

const country = (part: Partial<TraitRule>): TraitRule => ({ type: 'trait', name: 'country', op: 'equals', ...part });

describe('withOp', () => {
  it('keeps a value that the operator can use', () => {
    expect(withOp(country({ value: 'DE' }), 'in')).toEqual(country({ op: 'in', value: ['DE'] }));
    expect(withOp(country({ op: 'in', value: ['DE', 'AT'] }), 'equals')).toEqual(country({ value: 'DE' }));
    expect(withOp(country({ op: 'gte', value: 3 }), 'between')).toEqual(country({ op: 'between', value: [3, 3] }));
  });

  it('drops a value that it cannot use', () => {
    expect(withOp(country({ value: 'DE' }), 'exists')).toEqual(country({ op: 'exists' }));
    expect(withOp(country({ value: 'DE' }), 'lt')).toEqual(country({ op: 'lt' }));
  });
});

describe('withValue', () => {
  it('leaves an emptied field out, which the service calls missing', () => {
    expect(withValue(country({ value: 'DE' }), undefined)).toEqual(country({}));
  });
});

describe('readScalar', () => {
  it.each([
    ['42', 42],
    ['-1.5', -1.5],
    ['0', 0],
    ['true', true],
    ['false', false],
    ['Berlin', 'Berlin'],
    ['01067', '01067'],
    ['1e9', '1e9'],
    ['12345678901234567890', '12345678901234567890'],
  ])('takes %j for %j', (text, value) => {
    expect(readScalar(text)).toBe(value);
  });
});

describe('readList', () => {
  it('separates by commas, semicolons and lines', () => {
    expect(readList('DE, AT;CH\n 5 ,')).toEqual(['DE', 'AT', 'CH', 5]);
  });
});

describe('periods', () => {
  it.each(['P90D', 'P2W', 'PT12H'])('%s is read and written alike', (text) => {
    const period = readPeriod(text);

    expect(period && writePeriod(period)).toBe(text);
  });

  it.each(['P1DT12H', 'P1Y', '', 'PT30M'])('%j is left to the API', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('keyFrom', () => {
  it('makes a key that the segment service accepts', () => {
    expect(keyFrom('Große Käufer (DE)')).toBe('grosse-kaeufer-de');
    expect(keyFrom('  Café ☕ Crème  ')).toBe('cafe-creme');
    expect(keyFrom('☕')).toBe('');
    expect(keyFrom(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });
});
