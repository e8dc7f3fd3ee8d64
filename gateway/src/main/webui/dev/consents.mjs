import { byId } from './people.mjs';

const text = (de, en) => ({ de, en });

const PURPOSES = [
  [
    'service',
    'ART6_1_B',
    text('Service', 'Service'),
    text('Bestellungen abwickeln und Fragen beantworten.', 'Handle orders and answer questions.'),
  ],
  [
    'analytics',
    'ART6_1_A',
    text('Auswertung', 'Analytics'),
    text('Kennzahlen und Prognosen berechnen.', 'Compute figures and predictions.'),
  ],
  [
    'marketing',
    'ART6_1_A',
    text('Werbung', 'Marketing'),
    text('Angebote per E-Mail und Post zusenden.', 'Send offers by e-mail and post.'),
  ],
  [
    'personalization',
    'ART6_1_A',
    text('Personalisierung', 'Personalization'),
    text('Inhalte an Vorlieben anpassen.', 'Adapt content to preferences.'),
  ],
].map(([key, legalBasis, name, description]) => ({
  key,
  version: 2,
  legalBasis,
  name,
  description,
  dataCategories: ['orders'],
  retention: 'P26M',
  channels: ['NONE'],
  validFrom: '2026-01-01T00:00:00Z',
}));

export const consentRoutes = [
  ['GET', /^\/v1\/purposes$/, () => ({ items: PURPOSES, nextCursor: null })],
  [
    'GET',
    /^\/v1\/consents$/,
    ({ query }) => ({
      items: ['analytics', 'marketing'].map((purpose) => consent(query.profileId, purpose)),
      nextCursor: null,
    }),
  ],
  [
    'GET',
    /^\/v1\/consents\/history$/,
    ({ query }) => ({
      items: [
        { ...consent(query.profileId, query.purpose), state: 'GIVEN', id: 'first' },
        consent(query.profileId, query.purpose),
      ],
      nextCursor: null,
    }),
  ],
];

function consent(profileId, purpose) {
  const person = byId.get(profileId);
  const refused = purpose === 'marketing' ? !person?.newsletter : person?.withdrawn;
  const at = new Date(person?.since ?? Date.now()).toISOString();
  return {
    id: `${purpose}-latest`,
    profileId,
    purpose,
    purposeVersion: 2,
    channel: 'NONE',
    state: refused ? 'WITHDRAWN' : 'GIVEN',
    eventTime: at,
    recordedAt: at,
    validUntil: null,
    method: 'API',
  };
}
