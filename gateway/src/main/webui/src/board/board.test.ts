import { describe, expect, it } from 'vitest';
import { knownFigures, memoryKey, readFigures } from './board';

describe('readFigures', () => {
  it('reads each figure once, in the order of the choice', () => {
    expect(readFigures('revenue,nps,revenue')).toEqual(['revenue', 'nps']);
  });

  it('takes nothing that cannot be a figure', () => {
    expect(readFigures('../x,,Revenue,-a')).toBeNull();
    expect(readFigures(null)).toBeNull();
  });
});

describe('knownFigures', () => {
  const catalogue = [
    { key: 'revenue', kind: 'number' },
    { key: 'cohorts', kind: 'table' },
  ];

  it('leaves out what the catalogue does not have and what is no number', () => {
    expect(knownFigures(['revenue', 'cohorts', 'gone'], catalogue)).toEqual(['revenue']);
  });

  it('is no choice where nothing is left', () => {
    expect(knownFigures(['gone'], catalogue)).toBeNull();
    expect(knownFigures(null, catalogue)).toBeNull();
  });
});

describe('memoryKey', () => {
  it('tells users apart without naming them', () => {
    expect(memoryKey('anna')).not.toBe(memoryKey('ben'));
    expect(memoryKey('anna')).not.toContain('anna');
  });
});
