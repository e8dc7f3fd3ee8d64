import { page } from './answers.mjs';
import { NOW } from './people.mjs';
import { requests } from './rights.mjs';
import { randomness, uuid } from './seed.mjs';

const random = randomness(6962);
const ACTIONS = [
  ['privacy.request.read', 'request'],
  ['privacy.request.received', 'request'],
  ['privacy.request.planned', 'request'],
  ['privacy.request.approved', 'request'],
  ['consent.read', 'profile'],
  ['purpose.published', 'purpose'],
];
const ACTORS = [uuid(random), uuid(random), 'consent-service'];
const ENTRIES = Array.from({ length: 140 }, (_, index) => entry(140 - index, index));

export const auditRoutes = [
  [
    'GET',
    /^\/v1\/audit$/,
    ({ query }) =>
      page(
        ENTRIES.filter((each) => !query.action || each.action === query.action),
        query,
      ),
  ],
  ['GET', /^\/v1\/audit\/checkpoint$/, ({ mood }) => checkpoint(!mood.get('unsigned'))],
  ['POST', /^\/v1\/audit\/verify$/, ({ mood }) => verdict(!mood.get('broken'))],
  ['GET', /^\/v1\/audit\/keys$/, () => ({ keys: [] })],
];

function entry(sequence, index) {
  const [action, type] = random.of(ACTIONS);
  return {
    sequence,
    at: new Date(NOW - index * 1_900_000).toISOString(),
    actor: random.of(ACTORS),
    action,
    object: { type, id: { request: random.of(requests).id, profile: uuid(random), purpose: 'marketing' }[type] },
    commitment: random.hex(64),
    previousHash: random.hex(64),
    hash: random.hex(64),
  };
}

function checkpoint(signed) {
  return {
    size: ENTRIES.length,
    root: 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    at: new Date().toISOString(),
    signed,
    jws: signed ? `eyJhbGciOiJFZERTQSIsImtpZCI6InN0YW1ta3VuZGUifQ.${'eyJzaXplIjoxNDB9'}.c2lnbmF0dXJl` : null,
  };
}

function verdict(valid) {
  return valid
    ? { valid, checked: ENTRIES.length, firstBad: null, reason: null }
    : { valid, checked: 71, firstBad: 72, reason: 'The hash is not that of the entry.' };
}
