import { describe, expect, it } from 'vitest';
import { bodyOf, draftOf } from './purposes';

const purpose = {
  key: 'marketing',
  version: 2,
  legalBasis: 'ART6_1_A',
  name: { de: 'Werbung', en: 'Marketing' },
  description: { de: 'Angebote senden.', en: 'Send offers.' },
  dataCategories: ['orders', 'traits'],
  retention: 'P26M',
  channels: ['EMAIL'],
};

describe('a new version of a purpose', () => {
  it('says what the present one says until it is changed', () => {
    const { key, version, ...said } = purpose;

    expect(bodyOf(draftOf(purpose))).toEqual(said);
    expect([key, version]).toEqual(['marketing', 2]);
  });

  it('begins when its day begins here', () => {
    const draft = draftOf(purpose);

    expect(bodyOf({ ...draft, validFrom: '2026-07-01' }).validFrom).toBe('2026-06-30T22:00:00.000Z');
    expect(bodyOf({ ...draft, validFrom: '2026-12-01' }).validFrom).toBe('2026-11-30T23:00:00.000Z');
  });
});
