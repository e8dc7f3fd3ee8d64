import { describe, expect, it } from 'vitest';
import { ruleMistakes } from '../ruleMistakes';
import { mistakeIn, mistakesAt, mistakesOf } from './mistakes';

const MISTAKES = [
  { pointer: '/rules/0/name', detail: 'is missing' },
  { pointer: '/rules/1/rule/value/0', detail: 'must be a number' },
  { pointer: '/rules/1/rule/value/1', detail: 'must be a number, too' },
  { pointer: '/rules/2/where/0/property', detail: 'must not be blank' },
  { pointer: '/rules/10', detail: 'is one node too many' },
  { pointer: '', detail: 'is odd as a whole' },
];

describe('mistakesAt', () => {
  it('finds a field of the node', () => {
    expect(Object.fromEntries(mistakesAt(MISTAKES, ['rules', 0]))).toEqual({ name: 'is missing' });
  });

  it('leaves mistakes of nodes below to them', () => {
    expect(Object.fromEntries(mistakesAt(MISTAKES, []))).toEqual({ '': 'is odd as a whole' });
    expect(mistakesAt(MISTAKES, ['rules', 1]).size).toBe(0);
  });

  it('takes no node for another whose number begins alike', () => {
    expect(mistakesAt(MISTAKES, ['rules', 1, 'rule']).size).toBe(2);
    expect(Object.fromEntries(mistakesAt(MISTAKES, ['rules', 10]))).toEqual({ '': 'is one node too many' });
  });

  it('joins what is said of the same place twice', () => {
    const twice = [...MISTAKES, { pointer: '/rules/0/name', detail: 'is too long' }];

    expect(mistakesAt(twice, ['rules', 0]).get('name')).toBe('is missing; is too long');
  });
});

describe('mistakeIn', () => {
  it('gathers what stands below a field', () => {
    const mistakes = mistakesAt(MISTAKES, ['rules', 1, 'rule']);

    expect(mistakeIn(mistakes, 'value')).toBe('must be a number; must be a number, too');
    expect(mistakeIn(mistakes, 'name')).toBeNull();
  });
});

describe('mistakesOf', () => {
  it('gives an entry of a list its own', () => {
    const mistakes = mistakesAt(MISTAKES, ['rules', 2]);

    expect(Object.fromEntries(mistakesOf(mistakes, 'where/0'))).toEqual({ property: 'must not be blank' });
    expect(mistakesOf(mistakes, 'where/1').size).toBe(0);
  });
});

describe('ruleMistakes', () => {
  it('takes the pointers from the request to the rule', () => {
    const mistakes = [
      { pointer: '/rule/rule/op', detail: 'x' },
      { pointer: '/rule', detail: 'y' },
      { pointer: '/name', detail: 'not of the rule' },
      { pointer: '/rulebook', detail: 'not of the rule' },
    ];

    expect(ruleMistakes(mistakes)).toEqual([
      { pointer: '/rule/op', detail: 'x' },
      { pointer: '', detail: 'y' },
    ]);
  });
});
