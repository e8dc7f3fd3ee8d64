import { Answer, notFound, page } from './answers.mjs';
import { people } from './people.mjs';
import { scoreOf } from './metrics.mjs';

const valued = people.map(value).sort((a, b) => b.clv - a.clv);

export const valueRoutes = [
  ['GET', /^\/v1\/clv\/model$/, () => model()],
  ['POST', /^\/v1\/clv\/model\/refit$/, () => refit()],
  ['GET', /^\/v1\/clv\/model\/refit$/, () => refitState()],
  ['GET', /^\/v1\/clv\/distribution$/, () => distribution()],
  [
    'GET',
    /^\/v1\/clv\/customers$/,
    ({ query }) => page(query.sort === 'pAlive' ? [...valued].sort((a, b) => b.pAlive - a.pAlive) : valued, query),
  ],
  [
    'GET',
    /^\/v1\/clv\/customers\/([^/]+)$/,
    ({ match }) =>
      valued.find((each) => each.profileId === match[1] && each.x > 0) ??
      notFound('unknown-customer', 'Nobody with this id has bought anything.'),
  ],
];

function value(person) {
  const weeks = (at) => (at - person.orders[0].at) / (7 * 86_400_000);
  const x = person.orders.length - 1;
  const T = weeks(Date.now());
  const tx = weeks(person.orders.at(-1).at);
  const pAlive = x === 0 ? 1 : 1 / (1 + (0.79 / (2.43 + x - 1)) * ((4.41 + T) / (4.41 + tx)) ** (0.24 + x));
  const expectedPurchases = pAlive * ((0.24 + x) / (4.41 + T)) * 38;
  const expectedSpend = person.orders.reduce((all, order) => all + order.revenue, 0) / person.orders.length;
  const { r, f, m } = scoreOf(person.id);
  return {
    profileId: person.id,
    x,
    tx,
    T,
    pAlive,
    expectedPurchases,
    expectedSpend: Number(expectedSpend.toFixed(2)),
    clv: Number((expectedPurchases * expectedSpend).toFixed(2)),
    currency: 'EUR',
    horizonWeeks: 52,
    rfm: { r, f, m },
  };
}

let begun = null;

function refit() {
  begun = Date.now();
  return new Answer(202, null);
}

/** A scoring takes some seconds here, so that its steps can be seen. */
function refitState() {
  if (begun === null) {
    return { state: 'none' };
  }
  const startedAt = new Date(begun).toISOString();
  const step = Math.floor((Date.now() - begun) / 2500);
  return step < 3
    ? { state: 'running', step: ['fitting', 'scoring', 'sending'][step], startedAt }
    : { state: 'done', startedAt, finishedAt: new Date(begun + 7500).toISOString(), sent: 118 };
}

function distribution() {
  const values = valued.map(({ clv }) => clv).sort((a, b) => a - b);
  const total = values.reduce((sum, each) => sum + each, 0);
  const edges = [0, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
  const bins = edges.slice(0, -1).map((low, at) => {
    const inside = values.filter((each) => each >= low && each < edges[at + 1]);
    return { low, high: edges[at + 1], customers: inside.length, value: inside.reduce((sum, each) => sum + each, 0) };
  });
  return {
    currency: 'EUR',
    horizonWeeks: 52,
    customers: values.length,
    total,
    median: values[Math.floor(values.length / 2)],
    top20Share: values.slice(-Math.floor(values.length / 5)).reduce((sum, each) => sum + each, 0) / total,
    bins: bins.slice(0, bins.findLastIndex(({ customers }) => customers > 0) + 1),
  };
}

function picture() {
  const expected = [402, 101, 52, 31, 20, 13, 8, 13];
  const actual = [398, 108, 49, 33, 17, 15, 9, 11];
  return {
    byRepeats: expected.map((each, from) => ({
      from,
      to: from === 7 ? null : from,
      actual: actual[from],
      expected: each,
    })),
    cumulative: Array.from({ length: 52 }, (_, at) => ({
      week: (at + 1) * 2,
      on: new Date(Date.now() - (52 - at) * 14 * 86_400_000).toISOString().slice(0, 10),
      actual: Math.round(12 * (at + 1) ** 1.15 + Math.sin(at) * 14),
      expected: 12.1 * (at + 1) ** 1.15,
    })),
  };
}

function holdout() {
  const method = (name, meanAbsoluteError, rootMeanSquaredError, bias, rankCorrelation) => ({
    method: name,
    meanAbsoluteError,
    rootMeanSquaredError,
    predicted: 812 * (1 + bias),
    bias,
    rankCorrelation,
  });
  return {
    split: new Date(Date.now() - 34 * 7 * 86_400_000).toISOString().slice(0, 10),
    weeks: 34,
    customers: 480,
    actual: 812,
    methods: [
      method('bg-nbd', 0.812, 1.604, -0.083, 0.61),
      method('mbg-nbd', 0.798, 1.571, -0.041, 0.63),
      method('pareto-nbd', 0.803, 1.58, -0.052, 0.62),
      method('naive-frequency', 1.204, 2.61, 0.38, 0.55),
      method('naive-recency', 0.981, 2.02, 0.11, 0.58),
    ],
  };
}

function model() {
  return {
    bgNbd: {
      r: 0.24259,
      alpha: 4.41353,
      a: 0.79289,
      b: 2.42575,
      standardErrors: [0.01256, 0.37822, 0.18572, 0.70529],
      logLikelihood: -9582.4256,
      gradientNorm: 3.1e-9,
      customers: people.length,
    },
    mbgNbd: {
      r: 0.52478,
      alpha: 6.18295,
      a: 0.89132,
      b: 1.61443,
      standardErrors: [0.0408, 0.4811, 0.1704, 0.4021],
      logLikelihood: -9574.1112,
      gradientNorm: 8.2e-9,
      customers: people.length,
    },
    paretoNbd: {
      r: 0.55328,
      alpha: 10.57761,
      s: 0.60621,
      beta: 11.66791,
      standardErrors: [0.0476, 0.8427, 0.1871, 4.5902],
      logLikelihood: -9594.975,
      gradientNorm: 4.4e-8,
      customers: people.length,
    },
    holdout: holdout(),
    picture: picture(),
    choice: {
      purchases: 'mbg-nbd',
      churn: 'mbg-nbd',
      reason: {
        de: 'MBG/NBD traf die zurückgehaltenen Wochen am genauesten.',
        en: 'MBG/NBD came closest to the weeks that were held out.',
      },
    },
    gammaGamma: {
      p: 6.2488,
      q: 3.74459,
      v: 15.44775,
      standardErrors: [0.9121, 0.2702, 4.8011],
      logLikelihood: -4055.9232,
      gradientNorm: 2.2e-9,
      customers: 268,
    },
    unit: 'week',
    currency: 'EUR',
    calibrationEnd: new Date().toISOString().slice(0, 10),
    repeatCustomers: people.filter((each) => each.orders.length > 1).length,
    excluded: { noConsent: 51 },
    fittedAt: new Date().toISOString(),
  };
}
