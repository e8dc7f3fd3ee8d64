import { Answer, problem } from './answers.mjs';
import { definitions, FIGURES, TABLES } from './catalogue.mjs';
import { orders, people, SHOP, ARCHIVE, APP } from './people.mjs';

export const DAY = 86_400_000;
export const day = (at) => new Date(at).toISOString().slice(0, 10);
export const sum = (set) => set.reduce((all, order) => all + order.revenue, 0);
export const scale = (value, factor) => (value === null ? null : Number((value * factor).toFixed(4)));

const Z = 1.959963984540054;
const LEAST_PEOPLE = 5;
const TILES =
  'revenue refunds net-revenue orders average-order-value customers new-customers repeat-rate purchase-frequency'.split(
    ' ',
  );
const SOURCES = [SHOP, ARCHIVE, APP];
const within = ({ from, to }) => orders.filter((order) => day(order.at) >= from && day(order.at) < to);
const buyers = (set) => new Set(set.map((order) => order.person.id));
const nextMonth = (at) => day(Date.UTC(Number(at.slice(0, 4)), Number(at.slice(5, 7)), 1));
const EXCLUDED = { noConsent: people.filter((each) => each.withdrawn).length, consentExpired: 3 };
const QUALITY = { grade: 'B', completeness: 0.987, daysWithoutEvents: 1 };

export const figureRoutes = [
  ['GET', /^\/v1\/metrics$/, () => ({ items: definitions(), nextCursor: null })],
  ['GET', /^\/v1\/metrics\/board$/, ({ query }) => board(query)],
  ['GET', /^\/v1\/metrics\/([a-z0-9-]+)\/export$/, ({ match, query }) => exported(match[1], query)],
  [
    'GET',
    /^\/v1\/metrics\/([a-z0-9-]+)$/,
    ({ match, query }) =>
      FIGURES[match[1]]
        ? figure(match[1], query)
        : problem(404, 'unknown-figure', 'There is no such figure', `there is no figure ${match[1]}`),
  ],
];

function board(query) {
  const previous = before(query);
  const keys = query.figures?.split(',') ?? TILES;
  const unknown = keys.find((key) => !FIGURES[key]);
  if (unknown !== undefined) {
    return problem(404, 'unknown-figure', 'There is no such figure', `there is no figure ${unknown}`);
  }
  return {
    from: query.from,
    to: query.to,
    currency: query.currency ?? 'EUR',
    currencies: ['EUR', 'GBP'],
    ...(previous && { previousFrom: previous.from, previousTo: previous.to }),
    tiles: keys.map((key) => figure(key, query)),
    excluded: EXCLUDED,
    quality: QUALITY,
  };
}

export function figure(key, query) {
  const { unit } = FIGURES[key];
  const now = measured(key, restricted(within(query), query), query);
  const previous = before(query);
  const earlier = previous && measured(key, restricted(within(previous), query), { ...query, ...previous });
  return {
    figure: key,
    from: query.from,
    to: query.to,
    value: now.value,
    unit,
    ...(unit === 'money' && { currency: query.currency ?? 'EUR' }),
    numerator: now.numerator,
    denominator: now.denominator,
    people: now.people,
    suppressed: now.suppressed,
    interval: now.interval,
    previous: previous && { ...previous, value: earlier.value },
    changeRatio: earlier?.value ? (now.value - earlier.value) / Math.abs(earlier.value) : null,
    change: earlier && changed(earlier, now),
    series: query.grain ? series(key, query) : null,
    ...(query.by && { groups: groups(key, query) }),
    excluded: EXCLUDED,
    quality: QUALITY,
  };
}

function series(key, query) {
  return buckets(query).map(({ at, from, to }) => {
    const { value, suppressed } = measured(key, restricted(within({ from, to }), query), { ...query, from, to });
    return { at, value, ...(suppressed && { suppressed }) };
  });
}

function groups(key, query) {
  const set = restricted(within(query), query);
  const parts = {
    source: () => SOURCES.map((id, index) => [id, set.filter((o) => Number(o.person.number.slice(1)) % 3 === index)]),
    segment: () => ['stammkunden', 'newsletter-leser'].map((name) => [name, restricted(set, { segment: name })]),
    currency: () => [
      ['EUR', set],
      ['GBP', set.filter((o) => Number(o.person.number.slice(1)) % 9 === 0)],
    ],
    cohort: () =>
      [...new Set(set.map((o) => day(o.person.orders[0].at).slice(0, 7)))]
        .sort()
        .map((month) => [month, set.filter((o) => day(o.person.orders[0].at).startsWith(month))]),
  };
  return parts[query.by]().map(([group, part]) => {
    const { value, numerator, denominator, people: n, suppressed, interval } = measured(key, part, query, true);
    return { group, value, numerator, denominator, people: n, suppressed, interval };
  });
}

const restricted = (set, { segment }) =>
  segment ? set.filter((o) => (segment.length % 2 ? o.person.newsletter : o.person.orders.length > 2)) : set;

/** Standard errors here only look likely; the service has the real ones. */
function measured(key, set, query, isPart = Boolean(query.segment)) {
  const { of, unit, standsAlone } = FIGURES[key];
  const people = buyers(set).size;
  if (isPart && people < LEAST_PEOPLE) {
    return { value: null, numerator: null, denominator: null, people: null, suppressed: true, interval: null };
  }
  const factor = query.currency === 'GBP' && unit === 'money' ? 0.12 : 1;
  const { numerator, denominator } = of(set, query);
  const value = denominator === null ? numerator : denominator === 0 ? null : numerator / denominator;
  const scaled = scale(value, factor);
  return {
    value: scaled,
    numerator: scale(numerator, factor),
    denominator,
    people,
    suppressed: false,
    interval: standsAlone ? null : interval(scaled, unit, denominator, people),
  };
}

function interval(value, unit, denominator, people) {
  if (value === null || people < 2) {
    return null;
  }
  if (unit === 'ratio') {
    const half = Math.sqrt((value * (1 - value)) / people + 1 / people ** 2);
    const low = Math.max(0, value - Z * half);
    return { level: 0.95, low, high: Math.min(1, value + Z * half), standardError: half, method: 'wilson' };
  }
  const error = (Math.abs(value) * 0.9) / Math.sqrt(people);
  return {
    level: 0.95,
    low: value - Z * error,
    high: value + Z * error,
    standardError: error,
    method: denominator === null ? 'poisson' : 'delta',
  };
}

function changed(then, now) {
  if (!then.interval || !now.interval) {
    return null;
  }
  const error = Math.hypot(then.interval.standardError, now.interval.standardError);
  const difference = now.value - then.value;
  const z = difference / error;
  const pValue = Math.min(1, Math.exp(-0.717 * Math.abs(z) - 0.416 * z * z));
  return {
    difference,
    low: difference - Z * error,
    high: difference + Z * error,
    z,
    pValue,
    significant: pValue < 0.05,
    method: now.interval.method === 'wilson' ? 'two-proportion-z' : 'z',
  };
}

export function buckets({ from, to, grain }) {
  const found = [];
  let at = from;
  while (at < to) {
    const next = grain === 'month' ? nextMonth(at) : day(Date.parse(at) + (grain === 'week' ? 7 : 1) * DAY);
    found.push({ at, from: at, to: next < to ? next : to });
    at = next;
  }
  return found;
}

function before({ from, to, compare }) {
  if (compare === undefined) {
    return null;
  }
  const length = compare === 'year' ? 365 * DAY : Date.parse(to) - Date.parse(from);
  return { from: day(Date.parse(from) - length), to: day(Date.parse(to) - length) };
}

function exported(key, query) {
  if (!FIGURES[key] && !TABLES.some((each) => each.key === key) && key !== 'board') {
    return problem(404, 'unknown-figure', 'There is no such figure', `there is no figure ${key}`);
  }
  return query.format === 'parquet'
    ? new Answer(200, Buffer.from('PAR1'), 'application/vnd.apache.parquet')
    : new Answer(200, 'figure,from,to,value\r\n', 'text/csv');
}
