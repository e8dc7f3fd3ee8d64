import { describe, expect, it } from 'vitest';
import { de } from './de';
import { en } from './en';

function textsOf(tree: object, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[[...path, key].join('.'), value] as const]
        : [...textsOf(value as object, [...path, key])],
    ),
  );
}

const german = textsOf(de);
const english = textsOf(en);
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/{{[^}]+}}/g)].map(String).sort();

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('take the same values in both languages', () => {
    const different = [...german].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join(),
    );

    expect(different).toEqual([]);
  });

  it('are nowhere blank', () => {
    expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have a singular for each plural', () => {
    const plurals = [...german.keys()].filter((key) => key.endsWith('_other'));

    expect(plurals.filter((key) => !german.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });
});
