import { expect, it } from 'vitest';
import type { Part } from './requests';
import { rowsOf, totalsOf } from './rows';

const numbers = { found: 7, erased: 4, anonymised: 1, restricted: 0, retained: 2, corrected: 0 };
const part = (participant: string): Part => ({
  participant,
  mode: 'DRY_RUN',
  at: '2026-01-01T00:00:00Z',
  rows: [{ store: `${participant}/postgres`, category: 'orders', ...numbers, basis: null, until: null }],
});

it('adds up what all participants found, and tells whose each row is', () => {
  const rows = rowsOf([part('metrics'), part('profile')]);

  expect(rows.map(({ participant }) => participant)).toEqual(['metrics', 'profile']);
  expect(totalsOf(rows)).toEqual({ found: 14, erased: 8, anonymised: 2, restricted: 0, retained: 4, corrected: 0 });
});
