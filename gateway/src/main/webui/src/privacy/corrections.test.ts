import { expect, it } from 'vitest';
import { type Correction, emptyCorrection, toCorrections, toDrafts } from './corrections';

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
