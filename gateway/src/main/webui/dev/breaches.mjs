import { Answer, notFound, problem } from './answers.mjs';
import { NOW } from './people.mjs';
import { randomness, uuid } from './seed.mjs';

const HOUR = 3_600_000;
const random = randomness(33);
const iso = (at) => new Date(at).toISOString();
const UNDECIDED = {
  decision: 'UNDECIDED',
  reasons: null,
  decidedAt: null,
  decidedBy: null,
  phases: [],
  complete: false,
  lateReasons: null,
};
const UNTOLD = { decision: 'UNDECIDED', ground: null, reasons: null, at: null, by: null, how: null, people: null };

/** All versions of each entry, oldest first. */
const books = new Map();

function keep(breach, action, by = 'clara', note = '', at = Date.now()) {
  const versions = books.get(breach.id) ?? [];
  const next = { ...breach, version: versions.length + 1, change: { action, at: iso(at), by, note } };
  books.set(breach.id, [...versions, { ...next, clock: clockOf(next) }]);
  return latest(breach.id);
}

const latest = (id) => {
  const version = books.get(id)?.at(-1);
  return version && { ...version, clock: clockOf(version) };
};

function clockOf({ awareness, authority }) {
  const aware = Date.parse(awareness);
  const strict = aware + 72 * HOUR;
  const legal = Math.floor(aware / HOUR) * HOUR + 73 * HOUR;
  const now = Date.now();
  const stand = (state, millis) => ({
    light: { AMPLE: 'GREEN', SOON: 'AMBER', LAST_HOUR: 'RED', OVERDUE: 'RED' }[state] ?? 'NONE',
    state,
    legal: iso(legal),
    strict: iso(strict),
    seconds: millis === null ? null : Math.floor(millis / 1000),
  });
  if (authority.decision === 'NOT_REPORTABLE') {
    return stand('NOT_NEEDED', null);
  }
  if (authority.decision === 'NOTIFIED') {
    const told = Date.parse(authority.phases[0].at);
    return stand(told < legal ? 'IN_TIME' : 'LATE', told - aware);
  }
  if (now >= legal) {
    return stand('OVERDUE', now - legal);
  }
  return stand(now >= strict ? 'LAST_HOUR' : now >= strict - 24 * HOUR ? 'SOON' : 'AMPLE', legal - now);
}

function facts(title, risk, hoursAgo) {
  return {
    id: uuid(random),
    title,
    awareness: iso(Date.now() - hoursAgo * HOUR),
    nature: 'Ein Notebook mit einer Kundenliste blieb im Zug liegen.',
    kinds: ['CONFIDENTIALITY'],
    peopleCategories: ['Kunden'],
    people: 1200,
    dataCategories: ['contact', 'orders'],
    records: null,
    consequences: '',
    measures: 'Das Gerät wurde aus der Ferne gesperrt.',
    risk,
    state: 'OPEN',
    authority: UNDECIDED,
    told: UNTOLD,
    closing: null,
  };
}

const old = keep(facts('Rundmail mit offenem Verteiler', 'NONE', 900), 'RECORDED', 'clara', '', NOW);
keep(
  {
    ...old,
    authority: {
      ...UNDECIDED,
      decision: 'NOT_REPORTABLE',
      reasons: 'Alle Empfänger kannten sich.',
      decidedAt: iso(NOW),
      decidedBy: 'clara',
    },
  },
  'AUTHORITY_DECIDED',
  'clara',
  'Alle Empfänger kannten sich.',
);
keep(facts('Zugang eines Dienstleisters zu weit', 'RISK', 200), 'RECORDED');
keep(facts('Notebook im Zug vergessen', 'HIGH', 60), 'RECORDED');

const at = (pointer, detail) =>
  problem(400, 'invalid-request', 'The request is not valid', null, [{ pointer, detail }]);

/** Reasons, version and existence are checked alike everywhere. */
function changed(action, change) {
  return ({ match, body }) => {
    const found = latest(match[1]);
    if (!found) {
      return notFound('unknown-breach', 'There is no breach with this id.');
    }
    if (body.version !== found.version) {
      return problem(409, 'stale-breach', 'The entry has changed meanwhile', 'Read it again.');
    }
    const text = body.reasons ?? body.text;
    if (text !== undefined && text.length < 10) {
      return at(body.reasons === undefined ? '/text' : '/reasons', 'size must be between 10 and 8000');
    }
    const next = change(found, body);
    return next instanceof Answer ? next : keep(next, action, 'ada', text ?? body.note ?? '');
  };
}

const below = (name) => new RegExp(`^/v1/breaches/([^/]+)/${name}$`);
const ONE = /^\/v1\/breaches\/([^/]+)$/;

export const breachRoutes = [
  ['GET', /^\/v1\/breaches$/, ({ query }) => list(query)],
  [
    'POST',
    /^\/v1\/breaches$/,
    ({ body }) =>
      body.title === ''
        ? at('/title', 'must not be blank')
        : new Answer(201, keep({ ...facts('', 'RISK', 0), ...body }, 'RECORDED', 'ada')),
  ],
  ['GET', ONE, ({ match }) => latest(match[1]) ?? notFound('unknown-breach', 'There is no breach with this id.')],
  ['GET', below('history'), ({ match }) => ({ items: books.get(match[1]) ?? [], nextCursor: null })],
  ['PUT', ONE, changed('REVISED', (breach, body) => ({ ...breach, ...body }))],
  [
    'POST',
    below('authority-decision'),
    changed('AUTHORITY_DECIDED', (breach, { tell, reasons }) =>
      !tell && breach.risk !== 'NONE'
        ? problem(
            422,
            'must-be-told',
            'The law demands that they are told',
            'Only a breach without a risk need not be told.',
          )
        : {
            ...breach,
            authority: {
              ...UNDECIDED,
              decision: tell ? 'DUE' : 'NOT_REPORTABLE',
              reasons,
              decidedAt: iso(Date.now()),
              decidedBy: 'ada',
            },
          },
    ),
  ],
  [
    'POST',
    below('authority-messages'),
    changed('AUTHORITY_TOLD', (breach, { at: told, content, reference, complete, lateReasons }) =>
      told >= clockOf(breach).legal && breach.authority.phases.length === 0 && lateReasons === ''
        ? at('/lateReasons', 'must say why the authority was told late')
        : {
            ...breach,
            authority: {
              ...breach.authority,
              decision: 'NOTIFIED',
              decidedAt: null,
              decidedBy: null,
              complete,
              lateReasons: lateReasons || breach.authority.lateReasons,
              phases: [...breach.authority.phases, { at: told, by: 'ada', content, reference, complete }],
            },
          },
    ),
  ],
  [
    'POST',
    below('people-decision'),
    changed('PEOPLE_DECIDED', (breach, { tell, ground, reasons }) => ({
      ...breach,
      told: { ...UNTOLD, decision: tell ? 'DUE' : 'NOT_NEEDED', ground, reasons, at: iso(Date.now()), by: 'ada' },
    })),
  ],
  [
    'POST',
    below('people-message'),
    changed('PEOPLE_TOLD', (breach, { at: told, how, people }) => ({
      ...breach,
      told: { ...breach.told, decision: 'INFORMED', at: told, by: 'ada', how, people },
    })),
  ],
  [
    'POST',
    below('closing'),
    changed('CLOSED', (breach, { text }) =>
      breach.consequences === ''
        ? problem(409, 'breach-incomplete', 'Something is missing', null, [
            { pointer: '/consequences', detail: 'must say what is likely to follow' },
          ])
        : { ...breach, state: 'CLOSED', closing: { summary: text, at: iso(Date.now()), by: 'ada' } },
    ),
  ],
  ['POST', below('reopening'), changed('REOPENED', (breach) => ({ ...breach, state: 'OPEN', closing: null }))],
];

function list({ open, risk, limit = 50, before }) {
  const all = [...books.keys()]
    .map(latest)
    .reverse()
    .filter((each) => (!open || (each.state === 'OPEN') === (open === 'true')) && (!risk || each.risk === risk));
  const from = before ? all.findIndex(({ id }) => id === before) + 1 : 0;
  return { items: all.slice(from, from + Number(limit)), nextCursor: null };
}
