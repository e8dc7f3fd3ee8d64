import { describe, expect, it } from 'vitest';
import { refusedOf, type SurveyGroup } from './satisfaction';

const group = (name: string, refused: Record<string, number> | null): SurveyGroup => ({
  kind: 'nps',
  group: name,
  people: 10,
  n: 10,
  value: 3,
  interval: null,
  response: { invited: null, answered: null, value: null },
  refused,
  suppressed: refused === null,
});

describe('refusedOf', () => {
  it('is a line for each reason, the most frequent first', () => {
    const lines = refusedOf([group('a', { 'off-scale': 2, 'no-score': 7 }), group('b', { 'off-scale': 5 })]);

    expect(lines.map(({ group: name, reason, answers }) => [name, reason, answers])).toEqual([
      ['a', 'no-score', 7],
      ['b', 'off-scale', 5],
      ['a', 'off-scale', 2],
    ]);
  });

  it('says nothing of hidden groups', () => {
    expect(refusedOf([group('a', null)])).toEqual([]);
  });
});
