import { describe, expect, it } from 'vitest';
import { readProblem, RequestRefused } from '../api/problem';
import { besideFields, mistakeAt } from './fieldMistake';

const refusal = new RequestRefused(
  readProblem(400, JSON.stringify({ errors: [{ pointer: '/identities/0/value', detail: 'must not be empty' }] })),
);

describe('a mistake', () => {
  it('stands at the field that it is about, or that holds what it is about', () => {
    expect(mistakeAt(refusal, '/identities/0/value')).toBe('must not be empty');
    expect(mistakeAt(refusal, '/identities')).toBe('must not be empty');
  });

  it('stands at no other field', () => {
    expect(mistakeAt(refusal, '/identit')).toBeNull();
    expect(mistakeAt(null, '/identities')).toBeNull();
  });

  it('is said beside the form if no field says it', () => {
    expect(besideFields(refusal, ['/identities'])).toBeNull();
    expect(besideFields(refusal, ['/text'])).toBe(refusal);
    expect(besideFields(new Error('down'), ['/text'])).toBeInstanceOf(Error);
  });
});
