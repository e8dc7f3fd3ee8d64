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
  recipients: [{ name: 'Cloud Inc.', country: 'US', safeguard: 'STANDARD_CLAUSES' }],
  tcfPurposes: [2, 7],
  tcfSpecialFeatures: [1],
  googleTypes: ['ad_storage'],
  objectedByGpc: true,
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

  it('ends when its day begins here', () => {
    expect(bodyOf({ ...draftOf(purpose), validUntil: '2026-07-01' }).validUntil).toBe('2026-06-30T22:00:00.000Z');
  });

  it('keeps an end within a day until another day is chosen', () => {
    const draft = draftOf({ ...purpose, validUntil: '2026-07-01T10:30:00Z' });

    expect(bodyOf(draft).validUntil).toBe('2026-07-01T10:30:00Z');
    expect(bodyOf({ ...draft, validUntil: '2026-07-02' }).validUntil).toBe('2026-07-01T22:00:00.000Z');
    expect(bodyOf({ ...draft, validUntil: '' }).validUntil).toBeUndefined();
  });

  it('has no safeguard where none was chosen, and countries in capital letters', () => {
    const recipients = [{ name: ' Druckhaus ', country: 'de', safeguard: null }];

    expect(bodyOf({ ...draftOf(purpose), recipients }).recipients).toEqual([{ name: 'Druckhaus', country: 'DE' }]);
  });
});
