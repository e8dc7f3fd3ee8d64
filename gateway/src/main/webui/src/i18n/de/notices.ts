/** Notices: what people read before they decide. */
export const notices = {
  notices: {
    description:
      'Was Personen lesen, bevor sie entscheiden. Ein veröffentlichter Text ändert sich nie; es gibt neue Fassungen.',
    none: { title: 'Noch kein Hinweis', body: 'Legen Sie an, was Personen vor ihrer Entscheidung lesen.' },
    create: 'Neuer Hinweis',
    revise: 'Neue Fassung',
    reviseOf: 'Neue Fassung: {{key}}',
    versions: 'Fassungen',
    versionsOf: 'Fassungen: {{key}}',
    versionsTable: 'Alle Fassungen, die neueste zuerst',
    version: 'Fassung',
    versionNumber: 'Fassung {{version}}',
    publishedAt: 'Veröffentlicht am',
    key: 'Schlüssel',
    keyHint: 'Kleinbuchstaben, Ziffern und Bindestriche; bleibt für immer.',
    purposes: 'Zwecke',
    textDe: 'Text auf Deutsch',
    textEn: 'Text auf Englisch',
    labelDe: 'Beschriftung auf Deutsch',
    labelEn: 'Beschriftung auf Englisch',
    digest: 'SHA-256 des Textes',
    newConsent: 'Verlangt neue Einwilligungen',
    newConsentHint:
      'Einwilligungen, die vorher gegeben wurden, gelten dann nicht mehr. Das lässt sich nicht rückgängig machen.',
    publish: 'Veröffentlichen',
    preview: 'So sieht es für Personen aus',
  },
} as const;
