import { Answer, notFound } from './answers.mjs';
import { APP, ARCHIVE, SHOP } from './people.mjs';
import { randomness, uuid } from './seed.mjs';

const random = randomness(99);
const now = () => new Date().toISOString();
const key = (enabled = true, used = true) => ({
  id: uuid(random),
  key: `wk_${random.hex(28)}`,
  enabled,
  createdAt: now(),
  lastSeenAt: used ? now() : null,
});
const source = (id, name, kind, legalBasis, purposes, writeKeys, allowedOrigins = [], enabled = true) => ({
  id,
  name,
  kind,
  legalBasis,
  purposes,
  allowedOrigins,
  enabled,
  writeKeys,
  createdAt: now(),
  lastSeenAt: enabled ? now() : null,
});

const sources = [
  source(
    SHOP,
    'Webshop',
    'HTTP',
    'ART6_1_B',
    ['service', 'analytics'],
    [key(), key(false)],
    ['https://shop.example.org'],
  ),
  source(
    APP,
    'App und Website',
    'HTTP',
    'ART6_1_A',
    ['analytics', 'personalization'],
    [key(true, false)],
    ['https://www.example.org', 'https://m.example.org'],
  ),
  source(ARCHIVE, 'Archiv 2010/11', 'IMPORT', 'ART6_1_B', ['service', 'analytics'], []),
  source(uuid(random), 'Altes Kassensystem', 'HTTP', 'ART6_1_F', [], [key(false)], [], false),
];

const found = (id) => sources.find((each) => each.id === id);

export const sourceRoutes = [
  ['GET', /^\/v1\/sources$/, () => ({ items: sources, nextCursor: null })],
  [
    'POST',
    /^\/v1\/sources$/,
    ({ body }) => {
      const made = source(
        uuid(random),
        body.name,
        'HTTP',
        body.legalBasis,
        body.purposes,
        [key(true, false)],
        body.allowedOrigins,
      );
      sources.push(made);
      return new Answer(201, made);
    },
  ],
  [
    'PATCH',
    /^\/v1\/sources\/([^/]+)$/,
    ({ match, body }) => (found(match[1]) ? Object.assign(found(match[1]), body) : notFound('unknown-source', null)),
  ],
  [
    'POST',
    /^\/v1\/sources\/([^/]+)\/write-keys$/,
    ({ match }) => {
      const made = key(true, false);
      found(match[1]).writeKeys.push(made);
      return new Answer(201, made);
    },
  ],
  [
    'DELETE',
    /^\/v1\/sources\/([^/]+)\/write-keys\/([^/]+)$/,
    ({ match }) => {
      found(match[1]).writeKeys.find((each) => each.id === match[2]).enabled = false;
      return new Answer(204, null);
    },
  ],
];
