import { describe, expect, it } from 'vitest';
import type { FigureDefinition } from '../figures/figures';
import { byGroup, matching, pageOf } from './catalogue';

const definition = (key: string, group: string, de: string, en: string): FigureDefinition => ({
  key,
  group,
  name: { de, en },
  definition: { de: '', en: '' },
  formula: '',
  source: '',
  unit: 'count',
  direction: 'neutral',
  actionable: true,
  reason: { de: '', en: '' },
  inputs: ['Order Completed'],
  parameters: [],
  kind: 'number',
  path: `/v1/metrics/${key}`,
  dimensions: [],
});

const items = [
  definition('mentions', 'voice', 'Erwähnungen', 'Mentions'),
  definition('revenue', 'sales', 'Umsatz', 'Revenue'),
  definition('steps', 'novelty', 'Schritte', 'Steps'),
];
const keys = (found: FigureDefinition[]) => found.map(({ key }) => key);

describe('byGroup', () => {
  it('lists groups in the order of the catalogue, unknown ones last', () => {
    expect(byGroup(items).map(([group]) => group)).toEqual(['sales', 'voice', 'novelty']);
  });

  it('keeps the order within a group', () => {
    const more = [...items, definition('orders', 'sales', 'Bestellungen', 'Orders')];

    expect(keys(byGroup(more)[0]?.[1] ?? [])).toEqual(['revenue', 'orders']);
  });
});

describe('matching', () => {
  it('finds in both languages, without accents and case', () => {
    expect(keys(matching(items, 'ERWAHN'))).toEqual(['mentions']);
    expect(keys(matching(items, 'reven'))).toEqual(['revenue']);
  });

  it('finds what is computed from an event', () => {
    expect(matching(items, 'order completed')).toHaveLength(3);
  });

  it('wants all words', () => {
    expect(matching(items, 'revenue mentions')).toEqual([]);
  });

  it('finds everything where nothing is asked for', () => {
    expect(matching(items, '  ')).toHaveLength(3);
  });
});

describe('pageOf', () => {
  it('knows the page of a table', () => {
    expect(pageOf('/v1/metrics/cohorts')).toBe('/cohorts');
    expect(pageOf('/v1/clv/model')).toBe('/value');
    expect(pageOf('/v1/clv/contracts')).toBe('/value?view=contracts');
  });

  it('takes only whole words of a path', () => {
    expect(pageOf('/v1/metrics/cohorts-of-mine')).toBeNull();
  });
});
