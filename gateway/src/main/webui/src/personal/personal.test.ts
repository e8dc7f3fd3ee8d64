import { describe, expect, it } from 'vitest';
import { nextChoice, tokenOf } from './personal';

describe('the token of a link', () => {
  it('is the 43 characters after the #', () => {
    expect(tokenOf(`#${'a'.repeat(43)}`)).toBe('a'.repeat(43));
  });

  it.each(['', '#', `#${'a'.repeat(42)}`, `#${'a'.repeat(44)}`, `#${'/'.repeat(43)}`])('is not in %s', (hash) => {
    expect(tokenOf(hash)).toBeNull();
  });
});

describe('what a person can choose next', () => {
  it('is to withdraw what they allowed, and to allow what they did not', () => {
    expect(nextChoice({ say: 'CONSENT', permitted: true })).toBe('WITHDRAW');
    expect(nextChoice({ say: 'CONSENT', permitted: false })).toBe('GIVE');
  });

  it('is to object, once', () => {
    expect(nextChoice({ say: 'OBJECTION', permitted: true })).toBe('OBJECT');
    expect(nextChoice({ say: 'OBJECTION', permitted: false })).toBeNull();
  });

  it('is nothing where the law decides', () => {
    expect(nextChoice({ say: 'NONE', permitted: true })).toBeNull();
  });
});
