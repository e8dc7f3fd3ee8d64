import { Answer, problem } from './answers.mjs';
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
  channels: ['NONE', 'DEVICE'],
  recipients: key === 'marketing' ? [{ name: 'Lettershop GmbH', country: 'DE' }] : [],
  tcfPurposes: key === 'analytics' ? [1, 8, 9, 10] : [],
  tcfSpecialFeatures: [],
  googleTypes: key === 'analytics' ? ['analytics_storage'] : [],
  objectedByGpc: key === 'marketing',
  validUntil: null,
  validFrom: '2026-01-01T00:00:00Z',
}));

/** Versions that were published since the start, and the first ones of new purposes. */
const REVISIONS = [];

export const consentRoutes = [
  ['GET', /^\/v1\/purposes$/, () => ({ items: [...PURPOSES, ...created()].map(current), nextCursor: null })],
  ['POST', /^\/v1\/purposes$/, ({ body }) => publish(body)],
  ['GET', /^\/v1\/purposes\/([^/]+)\/versions$/, ({ match }) => ({ items: versionsOf(match[1]), nextCursor: null })],
  ['PUT', /^\/v1\/purposes\/([^/]+)$/, ({ match, body }) => revise(match[1], body)],
  [
    'GET',
    /^\/v1\/consents$/,
    ({ query }) => ({
      items: ['analytics', 'marketing'].map((purpose) => consent(query.profileId, purpose)),
      nextCursor: null,
    }),
  ],
  ['GET', /^\/v1\/consents\/history$/, ({ query }) => ({ items: history(query), nextCursor: null })],
  [
    'GET',
    /^\/v1\/consents\/verification$/,
    ({ mood }) =>
      mood.get('broken')
        ? { intact: false, entries: 1, brokenAt: 2, reason: 'The hash is not that of the entry.' }
        : { intact: true, entries: 4, brokenAt: null, reason: null },
  ],
];

const current = (purpose) => ({ ...purpose, ...REVISIONS.filter(({ key }) => key === purpose.key).at(-1) });

const created = () => REVISIONS.filter(({ version }) => version === 1);

function versionsOf(key) {
  const published = REVISIONS.filter((each) => each.key === key);
  const second = PURPOSES.find((each) => each.key === key);
  if (!second) {
    return published;
  }
  const first = { ...second, version: 1, validFrom: '2025-01-01T00:00:00Z', retention: 'P36M' };
  return [first, second, ...published];
}

function publish({ key, ...body }) {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(key)) {
    return invalid([{ pointer: '/key', detail: 'must be lower-case letters, digits and hyphens, at most 63' }]);
  }
  if (versionsOf(key).length > 0) {
    return problem(409, 'purpose-exists', 'The purpose has been published', `The purpose '${key}' exists.`, [
      { pointer: '/key', detail: 'must be one that no purpose has' },
    ]);
  }
  const published = revise(key, body);
  return published instanceof Answer ? published : new Answer(201, published);
}

function revise(key, body) {
  const missing = ['name', 'description'].flatMap((part) =>
    ['de', 'en']
      .filter((language) => body[part][language].trim() === '')
      .map((language) => ({ pointer: `/${part}/${language}`, detail: 'must not be blank' })),
  );
  if (missing.length > 0) {
    return invalid(missing);
  }
  const latest = versionsOf(key).at(-1);
  const revised = { validFrom: new Date().toISOString(), ...body, key, version: (latest?.version ?? 0) + 1 };
  REVISIONS.push(revised);
  return revised;
}

const invalid = (mistakes) => problem(400, 'invalid-request', 'The request is not valid', null, mistakes);

function history({ profileId, purpose }) {
  const purposes = purpose ? [purpose] : ['analytics', 'marketing'];
  return purposes
    .flatMap((each) => [
      { ...consent(profileId, each), state: 'GIVEN', id: `${each}-first`, method: 'CHECKBOX' },
      consent(profileId, each),
    ])
    .map((entry, index) => ({
      ...entry,
      position: index + 1,
      origin: 'webshop',
      conflict: index === 3,
      hash: String(index).repeat(64),
    }));
}

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
