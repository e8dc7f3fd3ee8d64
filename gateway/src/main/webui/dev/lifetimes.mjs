import { problem } from './answers.mjs';
import { people } from './people.mjs';

const EXCLUDED = { noConsent: people.filter((each) => each.withdrawn).length };

/** Contracts, opportunities, groups and seasons, as numbers that look likely. */
export const lifetimeRoutes = [
  ['GET', /^\/v1\/clv\/contracts$/, ({ query }) => contracts(query)],
  ['GET', /^\/v1\/clv\/opportunities$/, ({ query }) => opportunities(query)],
  ['GET', /^\/v1\/metrics\/clusters$/, ({ query }) => clusters(query)],
  ['GET', /^\/v1\/metrics\/survival$/, ({ query }) => survival(query)],
  ['GET', /^\/v1\/metrics\/season$/, ({ query }) => season(query)],
  ['GET', /^\/v1\/metrics\/next-category$/, ({ query }) => nextCategory(query)],
];

const ALPHA = 0.668;
const BETA = 3.806;

function contracts({ term = 'month', discount = '0.1', counts }) {
  const given = counts?.split(',').map(Number) ?? [1000, 869, 743, 653, 593, 551, 517, 491];
  if (given.some(Number.isNaN) || given.length < 2) {
    return problem(400, 'invalid-request', 'The request is invalid', null, [
      {
        pointer: 'counts',
        detail: 'must be contracts at the start and after each renewal, separated by commas, such as 1000,869,743',
      },
    ]);
  }
  const survivals = [1];
  for (let renewal = 1; renewal <= 24; renewal++) {
    survivals.push(survivals.at(-1) * ((BETA + renewal - 1) / (ALPHA + BETA + renewal - 1)));
  }
  return {
    source: counts ? 'counts' : 'events',
    term,
    asOf: counts ? null : new Date().toISOString().slice(0, 10),
    contracts: given[0],
    renewals: given.length - 1,
    alpha: ALPHA,
    beta: BETA,
    standardErrors: [0.061, 0.412],
    logLikelihood: -1680.27,
    gradientNorm: 2.1e-9,
    annualDiscount: Number(discount),
    discount: Number(discount) / 12,
    discountedLifetime: 7.4,
    curve: survivals.slice(1).map((value, at) => ({
      renewal: at + 1,
      contracts: given[at] ?? 0,
      observed: at + 1 < given.length ? given[at + 1] / given[0] : null,
      survival: value,
      retention: value / survivals[at],
      residualLifetime: 5.2 + at * 0.31,
    })),
    cohorts: counts
      ? []
      : [
          { from: '2025-01-01', contracts: 212, survivors: [212, 180, 160, 148], suppressed: false },
          { from: '2025-02-01', contracts: null, survivors: null, suppressed: true },
          { from: '2025-03-01', contracts: 184, survivors: [184, 161], suppressed: false },
        ],
    excluded: counts ? null : EXCLUDED,
  };
}

function opportunities({ grain = 'month', currency = 'EUR' }) {
  return {
    grain,
    calibrationEnd: new Date().toISOString().slice(0, 10),
    currency,
    customers: 612,
    repeatCustomers: 268,
    newCustomers: 28,
    longest: 24,
    alpha: 1.204,
    beta: 0.75,
    gamma: 0.657,
    delta: 2.783,
    standardErrors: [0.09, 0.05, 0.11, 0.6],
    logLikelihood: -33225.58,
    gradientNorm: 3.3e-8,
    expectedAlive: 281.4,
    alive: [190, 61, 40, 31, 29, 34, 42, 51, 62, 72].map((customers, at) => ({
      low: at / 10,
      high: (at + 1) / 10,
      customers,
    })),
    expected: Array.from({ length: 12 }, (_, at) => ({
      opportunities: at + 1,
      purchases: 118 * (1 - 0.93 ** (at + 1)) * 9,
    })),
    excluded: EXCLUDED,
  };
}

const GROUPS = [
  [
    'Hoher Umsatz, viele Bestellungen',
    'High revenue, many orders',
    0.14,
    [24, 11.2, 912.4, 540],
    [-0.8, 1.6, 1.7, 0.3],
  ],
  ['Vor kurzem da', 'Here recently', 0.31, [31, 3.1, 204.1, 210], [-0.6, 0.2, 0.1, -0.3]],
  ['Neu, wenige Bestellungen', 'New, few orders', 0.22, [44, 1.2, 71.3, 62], [-0.3, -0.8, -0.7, -1.4]],
  ['Lange nicht mehr da', 'Away for long', 0.33, [402, 1.8, 118.9, 611], [1.1, -0.4, -0.3, 0.6]],
];
const FIGURES = ['recency', 'orders', 'revenue', 'tenure'];

function clusters({ k, currency = 'EUR' }) {
  const asked = k === undefined ? GROUPS : GROUPS.slice(0, Math.min(GROUPS.length, Number(k)));
  const groups = asked.map(([de, en, share, means, deviations]) => ({
    name: { de, en },
    customers: Math.round(share * 589),
    share,
    means: FIGURES.map((figure, at) => ({ figure, mean: means[at], deviation: deviations[at] })),
    suppressed: false,
  }));
  const hidden = { name: null, customers: null, share: null, means: [], suppressed: true };
  return {
    asOf: new Date().toISOString(),
    currency,
    customers: 589,
    examined: 589,
    k: groups.length + (k > 4 ? 2 : 0),
    chosen: k === undefined,
    silhouette: 0.41,
    tried: k ? [{ k: Number(k), silhouette: 0.41 }] : [2, 3, 4, 5, 6, 7, 8].map((each) => tried(each)),
    figures: FIGURES,
    groups: k > 4 ? [...groups, hidden, hidden] : groups,
    excluded: EXCLUDED,
  };
}

const tried = (k) => ({ k, silhouette: 0.41 - 0.05 * Math.abs(k - 4) });

function survival({ group }) {
  const curve = (name, customers, speed) => ({
    group: name,
    customers,
    lost: Math.round(customers * 0.4),
    medianDays: speed > 400 ? null : Math.round(speed * Math.log(2)),
    points: Array.from({ length: 50 }, (_, at) => {
      const days = (at + 1) * 9;
      const left = Math.exp(-days / speed);
      return { days, atRisk: Math.round(customers * left), survival: left, lower: left ** 1.1, upper: left ** 0.9 };
    }),
  });
  return {
    asOf: new Date().toISOString().slice(0, 10),
    k: 3,
    medianGapDays: 41,
    inactiveAfterDays: 123,
    confidence: 0.95,
    overall: curve('all', 589, 310),
    ...(group && { group }),
    groups: group ? [curve('2024', 301, 280), curve('2025', 288, 420)] : [],
    logRank: group ? { chiSquare: 9.1, degreesOfFreedom: 1, pValue: 0.0026 } : null,
    excluded: EXCLUDED,
  };
}

const INDICES = [0.82, 0.79, 0.93, 0.97, 1.01, 0.96, 0.88, 0.9, 0.99, 1.05, 1.24, 1.46];

function season({ figure = 'revenue', years = '3' }) {
  const length = 12 * Number(years);
  return {
    figure,
    ...(figure === 'revenue' && { currency: 'EUR' }),
    months: INDICES.map((index, at) => ({ month: at + 1, index, years: Number(years) - 1 })),
    series: Array.from({ length }, (_, at) => {
      const first = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - length + at, 1));
      const adjusted = (figure === 'revenue' ? 9000 : 140) * (1 + at * 0.01);
      return {
        at: first.toISOString().slice(0, 10),
        value: Math.round(adjusted * INDICES[first.getUTCMonth()]),
        adjusted,
      };
    }),
    excluded: EXCLUDED,
  };
}

function nextCategory({ from, to }) {
  const names = ['Küche', 'Licht', 'Wohnen', 'Papier'];
  return {
    from,
    to,
    steps: 1204,
    leastPeople: 5,
    categories: names.flatMap((after, a) =>
      names.map((next, b) => ({
        after,
        next,
        people: 120 - 11 * a - 17 * b,
        probability: 0.41 - 0.03 * a - 0.07 * b,
        lift: 1.6 - 0.1 * a - 0.2 * b,
      })),
    ),
    excluded: EXCLUDED,
  };
}
