import { NOW, people } from './people.mjs';
import { deadlinesOf } from './deadlines.mjs';
import { randomness, uuid } from './seed.mjs';

const DAY = 86_400_000;
const random = randomness(1725);
const iso = (at) => new Date(at).toISOString();

const STORES = [
  ['metrics-service', 'metrics/clickhouse/events', 'events', 2.2],
  ['metrics-service', 'metrics/clickhouse/orders', 'orders', 1],
  ['segment-service', 'segment/postgres/memberships', 'memberships', 0.4],
  ['consent-service', 'consent/postgres/ledger', 'consents', 0.5],
  ['profile-service', 'profile/mongodb/events', 'events', 2.2],
  ['profile-service', 'profile/mongodb/profiles', 'profiles', 0.1],
];

export const digest = () => random.hex(64);
export const step = (at, actor, action, detail = '') => ({ at: iso(at), actor, action, detail });

/** What each service has on a person; vouchers and the proof of consents are kept. */
export function parts(mode, at, type = 'ERASURE') {
  const names = [...new Set(STORES.map(([participant]) => participant))];
  return names.map((participant) => ({
    participant,
    mode,
    at: iso(at),
    rows: STORES.filter(([name]) => name === participant).map(([, store, category, share]) => {
      const found = type === 'RECTIFICATION' ? (category === 'profiles' ? 2 : 0) : Math.max(1, Math.round(share * 12));
      const retained = type === 'ERASURE' ? ({ orders: 5, consents: found }[category] ?? 0) : 0;
      return {
        store,
        category,
        found,
        erased: type === 'ERASURE' ? found - retained : 0,
        anonymised: 0,
        restricted: type === 'ERASURE' || type === 'RECTIFICATION' ? 0 : found,
        retained,
        corrected: type === 'RECTIFICATION' && category === 'profiles' ? found : 0,
        basis: { orders: '§ 147 AO, § 257 HGB', consents: 'Art. 17 Abs. 3 e DSGVO' }[retained ? category : ''] ?? null,
        until: retained && category === 'orders' ? '2034-01-01' : null,
      };
    }),
  }));
}

export function planOf(type, by, at) {
  return {
    digest: digest(),
    plannedBy: by,
    plannedAt: iso(at),
    kept:
      type === 'ERASURE'
        ? [
            {
              category: 'orders',
              basis: '§ 147 AO, § 257 HGB',
              happenedFrom: '2025-01-01',
              happenedBefore: '2026-01-01',
              until: '2034-01-01',
            },
          ]
        : [],
    participants: parts('DRY_RUN', at, type),
  };
}

export function received(type, channel, at, by, identities, profileId) {
  return {
    id: uuid(random),
    type,
    article: 'Art. 12 GDPR',
    state: 'RECEIVED',
    channel,
    receivedAt: iso(at),
    receivedBy: by,
    profileId,
    identities,
    corrections: null,
    deadlines: deadlinesOf(iso(at)),
    extension: null,
    plan: null,
    progress: null,
    refusal: null,
    duplicateOf: null,
    blocked: null,
    history: [step(at, by, 'received', channel)],
  };
}

function made(type, state, daysAgo, channel, more = () => ({})) {
  const person = people[daysAgo + 3];
  const at = NOW - daysAgo * DAY - 3_600_000;
  const identities = [{ type: 'email', value: person.email ?? 'jemand@example.org' }];
  const request = received(type, channel, at, channel === 'SELF_SERVICE' ? 'system' : 'clara', identities, person.id);
  return { ...request, state, ...more(request, at) };
}

const established = (request, at) => [
  ...request.history,
  step(at + DAY / 4, 'clara', 'identity-established', 'Rückruf unter der bekannten Nummer'),
];

const planned = (request, at, by = 'clara') => {
  const plan = planOf(request.type, by, at + DAY);
  return {
    plan,
    history: [
      ...established(request, at),
      step(at + DAY, by, 'planning', 'dry run in consent-service, metrics-service, profile-service, segment-service'),
      step(at + DAY + 9000, 'system', 'planned', plan.digest),
    ],
  };
};

const executing = (request, at, phase = 'ERASING_PROJECTIONS') => {
  const before = planned(request, at);
  const done = parts('EXECUTE', NOW - 60_000, request.type);
  return {
    ...before,
    progress: {
      phase,
      approvedBy: 'david',
      approvedAt: iso(NOW - 120_000),
      open: [
        { participant: 'segment-service', mode: 'EXECUTE', attempt: 1, failure: null },
        { participant: 'metrics-service', mode: 'EXECUTE', attempt: 3, failure: 'the barrier was not reached in 30 s' },
      ],
      done: done.filter(({ participant }) => participant === 'consent-service'),
    },
    history: [
      ...before.history,
      step(NOW - 120_000, 'david', 'approved', before.plan.digest),
      step(NOW - 110_000, 'system', 'suppressing'),
      step(NOW - 100_000, 'system', 'erasing_projections'),
    ],
  };
};

const ended = (request, at, state) => {
  const before = planned(request, at);
  return {
    ...before,
    identities: request.type === 'ERASURE' ? [] : request.identities,
    progress: {
      phase: request.type === 'ERASURE' ? 'VERIFYING' : 'GATHERING',
      approvedBy: 'david',
      approvedAt: iso(at + 2 * DAY),
      open: [],
      done: request.type === 'ERASURE' ? parts('EXECUTE', at + 2 * DAY, request.type) : [],
    },
    history: [
      ...before.history,
      step(at + 2 * DAY, 'david', 'approved', before.plan.digest),
      step(at + 2 * DAY + 60_000, 'system', 'fulfilled', state === 'PARTIALLY_FULFILLED' ? 'until 2034-01-01' : ''),
    ],
  };
};

const stuck = (request, at) => {
  const before = executing(request, at);
  const reason = 'metrics-service did not EXECUTE: the barrier was not reached in 30 s';
  return { ...before, blocked: reason, history: [...before.history, step(NOW - 50_000, 'system', 'blocked', reason)] };
};

const refused = (request, at) => ({
  refusal: {
    code: 'EXCESSIVE',
    reasons: 'Dieselbe Auskunft wurde in den letzten vier Wochen dreimal vollständig erteilt.',
    evidence: 'Drei Archive mit Datum der Übergabe.',
  },
  history: [...established(request, at), step(at + DAY, 'clara', 'refused', 'EXCESSIVE')],
});

const extended = (request, at) => ({
  ...planned(request, at, 'ada'),
  extension: {
    at: iso(at + 20 * DAY),
    by: 'clara',
    reasons: 'Daten aus vier Altsystemen müssen von Hand gesichtet werden.',
  },
});

const looked = (request, at) => ({ history: established(request, at) });

/** Requests in every state; the newest first. */
export const requests = [
  made('ACCESS', 'RECEIVED', 0, 'SELF_SERVICE'),
  made('ERASURE', 'PLANNED', 2, 'EMAIL', (request, at) => planned(request, at, 'ada')),
  made('ERASURE', 'PLANNED', 3, 'LETTER', planned),
  made('OBJECTION_DIRECT_MARKETING', 'TRIAGE', 5, 'PHONE', looked),
  made('ERASURE', 'EXECUTING', 8, 'EMAIL', executing),
  made('RECTIFICATION', 'IDENTITY_PENDING', 11, 'LETTER', (request, at) => ({
    corrections: {
      statedAt: request.receivedAt,
      fields: [
        { field: 'lastName', value: 'Meyer' },
        { field: 'address.city', value: 'Bonn' },
        { field: 'title', value: null },
      ],
      elsewhere: null,
    },
    history: [...request.history, step(at + DAY, 'clara', 'identity-doubted', 'Anschrift weicht ab')],
  })),
  made('ERASURE', 'BLOCKED', 17, 'OPENDSR', stuck),
  made('PORTABILITY', 'TRIAGE', 26, 'EMAIL', looked),
  made('RESTRICTION', 'RECEIVED', 36, 'LETTER'),
  made('ACCESS', 'PLANNED', 48, 'EMAIL', extended),
  made('ACCESS', 'FULFILLED', 55, 'SELF_SERVICE', (request, at) => ended(request, at, 'FULFILLED')),
  made('ERASURE', 'PARTIALLY_FULFILLED', 61, 'EMAIL', (request, at) => ended(request, at, 'PARTIALLY_FULFILLED')),
  made('ACCESS', 'REFUSED', 70, 'EMAIL', refused),
  made('OBJECTION', 'WITHDRAWN', 74, 'PHONE', (request, at) => ({
    history: [...request.history, step(at + DAY, 'clara', 'withdrawn')],
  })),
  ...Array.from({ length: 60 }, (_, index) =>
    made(['ACCESS', 'ERASURE', 'PORTABILITY'][index % 3], 'FULFILLED', 80 + 3 * index, 'SELF_SERVICE', (request, at) =>
      ended(request, at, 'FULFILLED'),
    ),
  ),
];
