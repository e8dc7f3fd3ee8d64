import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber';

describe('readNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['0.95', 0.95],
    ['0,95', 0.95],
    ['-3', -3],
    [' 12 000 ', 12000],
  ])('reads the German %j', (text, value) => {
    expect(readNumber(text, 'de')).toBe(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['0.95', 0.95],
    ['0,95', 0.95],
  ])('reads the English %j', (text, value) => {
    expect(readNumber(text, 'en')).toBe(value);
  });

  it.each(['', 'viel', '1,2,3', '1.2.3', '--1', '1e5', 'Infinity'])('takes %j for no number', (text) => {
    expect(readNumber(text, 'de')).toBeNull();
    expect(readNumber(text, 'en')).toBeNull();
  });
});
