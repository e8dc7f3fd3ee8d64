import { expect, it } from 'vitest';
import { type Correction, emptyCorrection, halfFilled, saidNow, toCorrections, toDrafts } from './corrections';

it('leaves out what was not filled in', () => {
  expect(
    toCorrections([
      { field: ' lastName ', kind: 'text', text: ' Meyer ' },
      { field: 'title', kind: 'gone', text: 'whatever' },
      { field: 'company', kind: 'text', text: ' ' },
      { field: '', kind: 'text', text: 'Bonn' },
    ]),
  ).toEqual([
    { field: 'lastName', value: 'Meyer' },
    { field: 'title', value: null },
  ]);
});

it('keeps numbers and truth values what they are when they are changed', () => {
  const said: Correction[] = [
    { field: 'children', value: 3 },
    { field: 'member', value: false },
    { field: 'address.city', value: 'Bonn' },
    { field: 'title', value: null },
  ];

  expect(toCorrections(toDrafts(said))).toEqual(said);
});

it('begins with one empty row', () => {
  expect(toDrafts([])).toEqual([emptyCorrection()]);
});

it('finds the row of which a half is missing', () => {
  const whole = { field: 'lastName', kind: 'text' as const, text: 'Meyer' };

  expect(halfFilled([whole, emptyCorrection(), { field: 'title', kind: 'gone', text: '' }])).toBeNull();
  expect(halfFilled([whole, emptyCorrection('company')])).toBe(2);
  expect(halfFilled([{ field: ' ', kind: 'text', text: 'Bonn' }])).toBe(1);
  expect(halfFilled([{ field: '', kind: 'gone', text: '' }])).toBe(1);
});

it('reads what the profile says now, also inside of a trait', () => {
  const traits = { lastName: { value: 'Müller' }, address: { value: { city: 'Köln' } } };

  expect(saidNow(traits, 'lastName')).toBe('Müller');
  expect(saidNow(traits, 'address.city')).toBe('Köln');
  expect(saidNow(traits, 'address.street')).toBeUndefined();
  expect(saidNow(traits, 'lastName.first')).toBeUndefined();
  expect(saidNow(traits, 'company')).toBeUndefined();
});
