import { Answer, notFound, problem } from './answers.mjs';
import { people } from './people.mjs';
import { randomness, uuid } from './seed.mjs';

const random = randomness(30);
const CSV = 'text/csv;charset=utf-8';
const page = (title, language) =>
  new Answer(200, `<!doctype html><html lang="${language}"><title>${title}</title><h1>${title}</h1>`, 'text/html');

const rules = [
  rule('books', 'books', '§ 147 AO, § 257 HGB', 'P10Y', 'CALENDAR_YEAR_END', false),
  rule('business-letters', 'letters', '§ 147 AO, § 257 HGB', 'P6Y', 'CALENDAR_YEAR_END', false),
  rule('telephone-consents', 'consent-phone', '§ 7a UWG', 'P5Y', 'LAST_USE', true),
  rule('vouchers', 'orders', '§ 147 AO, § 257 HGB', 'P8Y', 'CALENDAR_YEAR_END', true),
];

const holds = [
  {
    id: uuid(random),
    profileId: people[5].id,
    categories: ['orders'],
    reason: 'Rechtsstreit um eine Lieferung',
    by: 'clara',
    at: '2026-02-03T09:00:00Z',
    until: null,
  },
];

function rule(key, category, basis, period, start, active) {
  return { key, version: 1, category, basis, period, start, active };
}

const SYSTEMS = [
  ['consent-service', 'consent/postgres/ledger', 'consents'],
  ['metrics-service', 'metrics-service/duckdb/orders', 'orders'],
  ['profile-service', 'profile/mongodb/events', 'events'],
];

export const registerRoutes = [
  ['GET', /^\/v1\/privacy\/retention-rules$/, () => ({ items: rules, nextCursor: null })],
  ['PUT', /^\/v1\/privacy\/retention-rules\/([^/]+)$/, ({ match, body }) => change(match[1], body)],
  ['GET', /^\/v1\/privacy\/holds$/, () => ({ items: holds, nextCursor: null })],
  ['POST', /^\/v1\/privacy\/holds$/, ({ body }) => hold(body)],
  ['POST', /^\/v1\/privacy\/holds\/([^/]+)\/ending$/, ({ match, body }) => end(match[1], body.reason)],
  ['GET', /^\/v1\/register$/, ({ query }) => register(query)],
  ['GET', /^\/v1\/report$/, ({ query }) => report(query)],
];

function invalid(pointer, detail) {
  return problem(400, 'invalid-request', 'The request is not valid', null, [{ pointer, detail }]);
}

function change(key, body) {
  if (!/^P(?!$)(\d+Y)?(\d+M)?(\d+D)?$/.test(body.period)) {
    return invalid('/period', 'must be longer than nothing, such as P8Y');
  }
  const known = rules.findIndex((each) => each.key === key);
  const next = { ...body, key, version: (rules[known]?.version ?? 0) + 1 };
  rules.splice(known < 0 ? rules.length : known, known < 0 ? 0 : 1, next);
  return next;
}

function hold(body) {
  if (body.reason === '') {
    return invalid('/reason', 'must not be blank');
  }
  if (body.categories.length === 0) {
    return invalid('/categories', 'must not be empty');
  }
  holds.push({ ...body, id: uuid(random), by: 'ada', at: new Date().toISOString() });
  return new Answer(201, holds.at(-1));
}

function end(id, reason) {
  const known = holds.findIndex((each) => each.id === id);
  if (known < 0) {
    return notFound('unknown-hold', 'There is no such hold to be ended.');
  }
  if (reason === '') {
    return invalid('/reason', 'must not be blank');
  }
  holds.splice(known, 1);
  return new Answer(204, null);
}

function register({ language = 'de', format }) {
  const isGerman = language === 'de';
  const title = isGerman
    ? 'Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1 DSGVO)'
    : 'Record of processing activities (Art. 30(1) GDPR)';
  if (format === 'html') {
    return page(title, language);
  }
  if (format === 'csv') {
    return new Answer(200, isGerman ? 'Verarbeitung\r\n' : 'Activity\r\n', CSV);
  }
  const words = (...texts) => texts.map((text) => ({ text, isNumber: false }));
  return {
    at: new Date().toISOString(),
    digest: '9f'.repeat(32),
    content: { systems: SYSTEMS.map(([participant, store, category]) => ({ participant, store, category })) },
    document: {
      language,
      title,
      facts: [
        { name: isGerman ? 'Verantwortlicher' : 'Controller', value: 'Muster GmbH\nHauptstr. 1, 20095 Hamburg' },
        {
          name: isGerman ? 'Prüfsumme des Inhalts (SHA-256)' : 'Digest of the content (SHA-256)',
          value: '9f'.repeat(32),
        },
      ],
      tables: [
        {
          key: 'activities',
          title: isGerman ? 'Verarbeitungstätigkeiten' : 'Processing activities',
          columns: isGerman ? ['Verarbeitung', 'Zweck', 'Rechtsgrundlage'] : ['Activity', 'Purpose', 'Legal basis'],
          rows: [
            isGerman
              ? words('Statistik', 'Wir werten aus, wie unsere Angebote genutzt werden.', 'Einwilligung')
              : words('Analytics', 'We look at how our offers are used.', 'Consent'),
          ],
          none: '–',
        },
        {
          key: 'systems',
          title: isGerman ? 'Wo die Daten liegen' : 'Where the data is kept',
          columns: isGerman ? ['Dienst', 'Speicherort', 'Kategorie'] : ['Service', 'Store', 'Category'],
          rows: SYSTEMS.map((system) => words(...system)),
          none: '–',
        },
      ],
      notes: [],
    },
  };
}

const TYPES = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'OBJECTION_DIRECT_MARKETING',
];

function counts(received) {
  const refused = Math.floor(received / 9);
  const open = Math.floor(received / 7);
  return {
    received,
    fulfilled: received - refused - open,
    refused,
    withdrawn: 0,
    duplicates: 0,
    open,
    extended: Math.floor(received / 11),
    late: Math.floor(received / 15),
    overdue: 0,
    medianDays: received === 0 ? null : 9.25,
    ninetiethDays: received === 0 ? null : 24.5,
    longestDays: received === 0 ? null : 31.08,
  };
}

const breaches = (known) => ({
  known,
  told: known,
  notReportable: 0,
  untold: 0,
  late: 0,
  overdue: 0,
  peopleTold: 0,
  medianHours: known === 0 ? null : 31.5,
  ninetiethHours: known === 0 ? null : 70,
  longestHours: known === 0 ? null : 70,
});

function report({ from, to, grain = 'month', language = 'de', format }) {
  if (format === 'html') {
    return page(
      language === 'de' ? 'Bericht für die Aufsichtsbehörde' : 'Report for the supervisory authority',
      language,
    );
  }
  if (format === 'csv') {
    return new Answer(200, 'Monat,Eingegangen\r\n', CSV);
  }
  const names = grain === 'month' ? ['2026-01', '2026-02', '2026-03'] : ['2025-Q4', '2026-Q1'];
  return {
    from,
    to,
    zone: 'Europe/Berlin',
    grain,
    at: new Date().toISOString(),
    requests: {
      total: counts(45),
      byType: TYPES.map((type, index) => ({ type, article: 'Art. 12 GDPR', counts: counts(index * 3) })),
      refusals: [
        { code: 'EXCESSIVE', count: 2 },
        { code: 'NOT_THE_PERSON', count: 3 },
      ],
    },
    breaches: {
      total: breaches(2),
      byRisk: ['NOT_ASSESSED', 'NONE', 'RISK', 'HIGH'].map((risk, index) => ({ risk, counts: breaches(index % 2) })),
    },
    parts: names.map((name, index) => ({
      name,
      from,
      to,
      requests: counts(14 + index),
      byType: [],
      breaches: breaches(index % 2),
    })),
    definitions: [{ name: 'Eingegangen', value: 'Anträge, die im Zeitraum eingegangen sind.' }],
  };
}
