import { describe, expect, it } from 'vitest';
import { customerName, shortId } from './customerName';

const trait = (value: unknown) => ({ value, sourceId: 's', at: '2026-01-01T00:00:00Z' });

describe('customerName', () => {
  it('is the name that a source stated', () => {
    expect(customerName({ traits: { name: trait('Ada Lovelace'), firstName: trait('Ada') }, identifiers: [] })).toBe(
      'Ada Lovelace',
    );
  });

  it('is put together from its parts', () => {
    expect(customerName({ traits: { first_name: trait('Ada'), lastName: trait('Lovelace') }, identifiers: [] })).toBe(
      'Ada Lovelace',
    );
  });

  it('is the best identifier of somebody without a name', () => {
    const identifiers = [
      { type: 'anonymousId', value: 'd-1' },
      { type: 'userId', value: 'K1' },
      { type: 'email', value: 'ada@example.org' },
    ];

    expect(customerName({ traits: { name: trait('  ') }, identifiers })).toBe('ada@example.org');
  });

  it('is never a device', () => {
    expect(customerName({ traits: {}, identifiers: [{ type: 'anonymousId', value: 'd-1' }] })).toBeNull();
  });
});

describe('shortId', () => {
  it('shows the end, which differs between ids of the same moment', () => {
    expect(shortId('0197fc41-de68-7844-af6f-90e30fac97ed')).toBe('…0fac97ed');
  });
});
