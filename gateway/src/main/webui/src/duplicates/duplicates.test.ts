import { describe, expect, it } from 'vitest';
import type { Customer } from '../customers/customers';
import { compared } from './duplicates';

const person = (traits: Record<string, unknown>) =>
  ({
    traits: Object.fromEntries(Object.entries(traits).map(([name, value]) => [name, { value, sourceId: '', at: '' }])),
  }) as Customer;

describe('compared', () => {
  it('puts what agrees first, then what differs, then what only one of them tells', () => {
    const rows = compared(
      person({ city: 'Bonn', lastName: 'Meier', phone: '0228 1' }),
      person({ city: 'Bonn', lastName: 'Maier', address: { street: 'Am Hof' } }),
    );

    expect(rows.map(({ name, isSame }) => [name, isSame])).toEqual([
      ['city', true],
      ['lastName', false],
      ['address', false],
      ['phone', false],
    ]);
  });

  it('compares what is inside a value', () => {
    expect(compared(person({ address: { city: 'Bonn' } }), person({ address: { city: 'Bonn' } }))[0]?.isSame).toBe(
      true,
    );
  });
});
