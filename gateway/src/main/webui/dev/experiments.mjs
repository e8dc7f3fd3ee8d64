import { Answer, notFound, page, problem } from './answers.mjs';
import { results } from './experimentResults.mjs';

const DAY = 86_400_000;
const ago = (days) => new Date(Date.now() - days * DAY).toISOString();
const PLAN = { baseline: 0.05, standardDeviation: null, minimumEffect: 0.1, alpha: 0.05, power: 0.8 };

const experiments = [
  made('checkout-2026', 'running', 'Ein kürzerer Bestellweg lässt mehr Menschen bis zum Ende kommen.', 24, null, [
    ['control', 'Wie bisher', 0.3334],
    ['short', 'Ein Schritt weniger', 0.3333],
    ['guest', 'Ohne Anmeldung', 0.3333],
  ]),
  made('weiterleitung', 'running', 'Die neue Startseite führt schneller zum Produkt.', 12, null, [
    ['control', 'control', 0.5],
    ['new-home', 'Neue Startseite', 0.5],
  ]),
  made('newsletter-ton', 'stopped', 'Ein persönlicher Ton bringt mehr Umsatz je Person.', 90, 40, [
    ['control', 'control', 0.5],
    ['personal', 'Persönlich', 0.5],
  ]),
  made('gutschein', 'draft', 'Ein Gutschein nach dem ersten Kauf führt öfter zum zweiten.', null, null, [
    ['control', 'control', 0.5],
    ['voucher', 'Gutschein', 0.5],
  ]),
];

const found = (key) => experiments.find((each) => each.key === key);
const unknown = (key) => notFound('unknown-experiment', `there is no experiment '${key}'`);
const wrongState = (detail) =>
  problem(409, 'experiment-state', "The experiment's state does not allow this", detail, []);

export const experimentRoutes = [
  ['GET', /^\/v1\/experiments$/, ({ query }) => page(experiments, query)],
  ['POST', /^\/v1\/experiments$/, ({ body }) => create(body)],
  ['GET', /^\/v1\/experiments\/power$/, ({ query }) => power(query)],
  ['GET', /^\/v1\/experiments\/([^/]+)$/, ({ match }) => found(match[1]) ?? unknown(match[1])],
  ['POST', /^\/v1\/experiments\/([^/]+)\/(start|stop)$/, ({ match }) => move(match[1], match[2])],
  [
    'GET',
    /^\/v1\/experiments\/([^/]+)\/results$/,
    ({ match, query }) => {
      const experiment = found(match[1]);
      if (!experiment || experiment.state === 'draft') {
        return experiment ? wrongState('there are results once it has been started') : unknown(match[1]);
      }
      return results(experiment, query.currency ?? 'EUR');
    },
  ],
];

function made(key, state, hypothesis, startedDaysAgo, stoppedDaysAgo, variants) {
  const isConversion = key !== 'newsletter-ton';
  return {
    key,
    state,
    hypothesis,
    variants: variants.map(([variant, name, weight]) => ({ key: variant, name, weight })),
    primaryMetric: isConversion ? 'conversion' : 'revenue-per-person',
    guardMetrics: isConversion ? ['revenue-per-person', 'orders-per-person'] : ['conversion'],
    plan: {
      ...PLAN,
      ...(!isConversion && { baseline: 12, standardDeviation: 40 }),
      peoplePerVariant: isConversion ? 31_234 : 17_446,
    },
    eligibilitySegment: key === 'gutschein' ? 'treue-newsletterkunden' : null,
    exclusiveGroup: key === 'gutschein' ? { key: 'nach-dem-kauf', from: 0, to: 0.5 } : null,
    salt: key,
    exposuresFrom: null,
    outcomeDays: key === 'gutschein' ? 30 : null,
    createdAt: ago((startedDaysAgo ?? 0) + 2),
    startedAt: startedDaysAgo === null ? null : ago(startedDaysAgo),
    stoppedAt: stoppedDaysAgo === null ? null : ago(stoppedDaysAgo),
  };
}

function create(body) {
  if (found(body.key)) {
    return problem(409, 'experiment-exists', 'The key is taken', `there is an experiment '${body.key}' already`, [
      { pointer: '/key', detail: 'must be one that no experiment has had' },
    ]);
  }
  const sum = body.variants.reduce((all, { weight }) => all + weight, 0);
  if (Math.abs(sum - 1) > 1e-6) {
    return problem(400, 'invalid-parameter', 'A parameter is invalid', `weights add up to ${sum}`, [
      { pointer: '/variants', detail: 'must have weights that add up to 1' },
    ]);
  }
  const created = {
    ...body,
    state: 'draft',
    plan: { ...body.plan, peoplePerVariant: sizes({ ...body.plan, variants: body.variants.length }).peoplePerVariant },
    exclusiveGroup: null,
    salt: body.key,
    exposuresFrom: null,
    createdAt: ago(0),
    startedAt: null,
    stoppedAt: null,
  };
  experiments.unshift(created);
  return new Answer(201, created);
}

function move(key, to) {
  const experiment = found(key);
  if (!experiment) {
    return unknown(key);
  }
  if (experiment.state !== (to === 'start' ? 'draft' : 'running')) {
    return wrongState(`experiment '${key}' is ${experiment.state}`);
  }
  return Object.assign(
    experiment,
    to === 'start' ? { state: 'running', startedAt: ago(0) } : { state: 'stopped', stoppedAt: ago(0) },
  );
}

function power(query) {
  const numbers = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Number(value)]));
  return sizes({ alpha: 0.05, power: 0.8, variants: 2, ...numbers });
}

/** The usual formula; the quantiles are rounded, as nothing but a picture rests on them. */
function sizes({ baseline, standardDeviation, minimumEffect, alpha, power: chance, variants }) {
  const alphaOfEach = alpha / (variants - 1);
  const z = quantile(1 - alphaOfEach / 2) + quantile(chance);
  const target = baseline * (1 + minimumEffect);
  const variance = standardDeviation ? 2 * standardDeviation ** 2 : baseline * (1 - baseline) + target * (1 - target);
  const exact = (z ** 2 * variance) / (target - baseline) ** 2;
  const peoplePerVariant = Math.ceil(exact);
  return {
    baseline,
    target,
    alpha,
    alphaOfEach,
    power: chance,
    variants,
    exact,
    peoplePerVariant,
    people: peoplePerVariant * variants,
    boundaries: null,
  };
}

/** Of the standard normal distribution, to three digits (Abramowitz and Stegun, 26.2.23). */
function quantile(p) {
  const t = Math.sqrt(-2 * Math.log(1 - p));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
}
