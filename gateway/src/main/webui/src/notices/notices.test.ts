import { describe, expect, it } from 'vitest';
import { draftOf, type Notice } from './notices';

const notice: Notice = {
  key: 'newsletter',
  version: 3,
  purposes: ['marketing'],
  requiresNewConsent: true,
  texts: { de: { text: 'Wir schreiben Ihnen.', label: 'Ja', sha256: 'a'.repeat(64) } },
  publishedAt: '2026-01-01T00:00:00Z',
};

describe('a new version of a notice', () => {
  it('begins as what the present one says', () => {
    expect(draftOf(notice)).toMatchObject({
      key: 'newsletter',
      purposes: ['marketing'],
      texts: { de: { text: 'Wir schreiben Ihnen.', label: 'Ja' }, en: { text: '', label: '' } },
    });
  });

  it('does not end consents just because the present one did', () => {
    expect(draftOf(notice).requiresNewConsent).toBe(false);
  });
});
