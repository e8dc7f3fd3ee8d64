import { Answer } from './answers.mjs';
import { DAY, day } from './figures.mjs';
import { ARCHIVE, people, SHOP } from './people.mjs';

const text = (de, en) => ({ de, en });
const RULES = {
  completeness: [['order-value', text('Bestellungen nennen ihren Wert', 'Orders tell their value'), 18_301, 18_532]],
  uniqueness: [['event-once', text('Ereignisse kommen einmal an', 'Events arrive once'), 40_112, 40_120]],
  timeliness: [
    ['within-a-day', text('Ereignisse kommen binnen eines Tages an', 'Events arrive within a day'), 38_010, 40_120],
  ],
  validity: [
    ['score-on-scale', text('Antworten liegen auf ihrer Skala', 'Answers are on their scale'), 980, 1_006],
    ['positive-quantity', text('Mengen sind größer als null', 'Quantities are above zero'), 52_007, 52_007],
  ],
  accuracy: [
    ['total-adds-up', text('Summen stimmen mit den Posten überein', 'Totals equal their lines'), 18_110, 18_532],
  ],
  consistency: [
    ['one-currency', text('Kunden zahlen in einer Währung', 'Customers pay in one currency'), 4_120, 4_338],
    ['refund-after-order', text('Erstattungen folgen auf Bestellungen', 'Refunds follow orders'), 3_650, 3_654],
  ],
};

let rebuild = idle();

export const qualityRoutes = [
  ['GET', /^\/v1\/quality\/duplicates$/, ({ query }) => duplicates(query)],
  ['GET', /^\/v1\/metrics\/quality$/, ({ query }) => quality(query)],
  [
    'POST',
    /^\/v1\/metrics\/rebuild$/,
    () => {
      rebuild = {
        ...idle(),
        state: 'running',
        startedAt: new Date().toISOString(),
        events: { done: 0, total: 40_120 },
      };
      return new Answer(202, rebuild);
    },
  ],
  ['GET', /^\/v1\/metrics\/rebuild$/, () => advanced()],
];

function quality({ from, to }) {
  return {
    from,
    to,
    grade: 'B',
    dimensions: Object.entries(RULES).map(([dimension, rules]) => {
      const passing = rules.reduce((all, rule) => all + rule[2], 0);
      const checked = rules.reduce((all, rule) => all + rule[3], 0);
      return { dimension, passing, checked, share: passing / checked, rules: rules.map(rule) };
    }),
    duplicates: { candidates: 14, people: 31 },
    gaps: [3, 4, 11, 12, 13, 20].map((daysBefore, index) => ({
      sourceId: index % 3 === 0 ? ARCHIVE : SHOP,
      day: day(Date.parse(to) - daysBefore * DAY),
      expected: 120 + index * 7,
      received: 0,
    })),
    unusedTraits: [
      { trait: 'Order Completed.affiliation', profiles: 212 },
      { trait: 'Page Viewed.referrer_code', profiles: 9 },
    ],
  };
}

function rule([key, name, passing, checked]) {
  const share = passing / checked;
  const half = 1.96 * Math.sqrt((share * (1 - share)) / checked);
  return { rule: key, name, passing, checked, share, interval: { low: share - half, high: Math.min(1, share + half) } };
}

function idle() {
  return {
    state: 'idle',
    startedAt: null,
    finishedAt: null,
    profiles: { done: 0, total: 640 },
    events: { done: 0, total: null },
    failure: null,
  };
}

/** Each look brings a running rebuild a step further. */
function advanced() {
  if (rebuild.state === 'running') {
    const profiles = { ...rebuild.profiles, done: Math.min(640, rebuild.profiles.done + 160) };
    const events = { ...rebuild.events, done: Math.min(40_120, rebuild.events.done + 8_024) };
    const isDone = events.done === events.total;
    rebuild = { ...rebuild, profiles, events, ...(isDone && { state: 'done', finishedAt: new Date().toISOString() }) };
  }
  return rebuild;
}

function duplicates({ limit = '50' }) {
  const known = people.filter(({ name }) => name);
  const items = Array.from({ length: 60 }, (_, at) => ({
    first: known[at * 2].id,
    second: known[at * 2 + 1].id,
    probability: 0.9999 - at * 0.0016,
    agreeing: [
      ['firstName', 'lastName', 'birthday', 'phone'],
      ['lastName', 'street', 'houseNumber', 'city', 'postalCode'],
      ['firstName', 'lastName', 'city'],
    ][at % 3],
  }));
  return { examined: known.length, candidates: items.length, people: 118, items: items.slice(0, Number(limit)) };
}
