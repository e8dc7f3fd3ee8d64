import { page, problem } from './answers.mjs';
import { orders, people } from './people.mjs';

const DAY = 86_400_000;
const day = (at) => new Date(at).toISOString().slice(0, 10);
const text = (de, en) => ({ de, en });
const within = ({ from, to }) => orders.filter((order) => day(order.at) >= from && day(order.at) < to);
const sum = (set) => set.reduce((all, order) => all + order.revenue, 0);
const buyers = (set) => new Set(set.map((order) => order.person.id));
const scale = (value, factor) => (value === null ? null : Number((value * factor).toFixed(4)));
const nextMonth = (at) => day(Date.UTC(Number(at.slice(0, 4)), Number(at.slice(5, 7)), 1));
const distance = (a, b) =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));

const FIGURES = {
  revenue: {
    unit: 'money',
    direction: 'higher-is-better',
    name: text('Umsatz', 'Revenue'),
    of: (set) => sum(set),
    formula: 'Σ revenue',
  },
  refunds: {
    unit: 'money',
    direction: 'lower-is-better',
    name: text('Erstattungen', 'Refunds'),
    of: (set) => sum(set.filter((o) => o.refunded)),
    formula: 'Σ refunds',
  },
  'net-revenue': {
    unit: 'money',
    direction: 'higher-is-better',
    name: text('Nettoumsatz', 'Net revenue'),
    of: (set) => sum(set.filter((o) => !o.refunded)),
    formula: 'revenue − refunds',
  },
  orders: {
    unit: 'count',
    direction: 'higher-is-better',
    name: text('Bestellungen', 'Orders'),
    of: (set) => set.length,
    formula: '# orders',
  },
  'average-order-value': {
    unit: 'money',
    direction: 'higher-is-better',
    name: text('Ø Bestellwert', 'Average order value'),
    of: (set) => (set.length ? sum(set) / set.length : null),
    formula: 'revenue ÷ orders',
  },
  customers: {
    unit: 'count',
    direction: 'higher-is-better',
    name: text('Kunden', 'Customers'),
    of: (set) => buyers(set).size,
    formula: '# customers with an order',
  },
  'new-customers': {
    unit: 'count',
    direction: 'higher-is-better',
    name: text('Neukunden', 'New customers'),
    of: (set) => set.filter((o) => o.person.orders[0].id === o.id).length,
    formula: '# customers with their first order',
  },
  'repeat-rate': {
    unit: 'ratio',
    direction: 'higher-is-better',
    name: text('Wiederkaufrate', 'Repeat rate'),
    of: (set) => repeatRate(set),
    formula: 'customers with ≥ 2 orders ÷ customers',
  },
  'purchase-frequency': {
    unit: 'per-customer',
    direction: 'neutral',
    name: text('Kaufhäufigkeit', 'Purchase frequency'),
    of: (set) => (set.length ? set.length / buyers(set).size : null),
    formula: 'orders ÷ customers',
  },
};

export const metricsRoutes = [
  ['GET', /^\/v1\/metrics$/, () => ({ items: Object.entries(FIGURES).map(definition), nextCursor: null })],
  ['GET', /^\/v1\/metrics\/board$/, ({ query }) => board(query)],
  ['GET', /^\/v1\/metrics\/cohorts$/, ({ query }) => cohorts(query)],
  ['GET', /^\/v1\/metrics\/rfm$/, () => rfm()],
  [
    'GET',
    /^\/v1\/metrics\/rfm\/(\d{3})\/customers$/,
    ({ match, query }) => page(scored.filter((s) => s.score === match[1]).map(scoredView), query),
  ],
  ['GET', /^\/v1\/metrics\/at-risk$/, ({ query }) => atRisk(query)],
  [
    'GET',
    /^\/v1\/metrics\/([a-z-]+)$/,
    ({ match, query }) =>
      FIGURES[match[1]] ? figure(match[1], query) : problem(404, 'unknown-figure', 'Unknown figure', null),
  ],
];

function definition([key, { unit, direction, name, formula }]) {
  const said = text(
    `${name.de} im Zeitraum, ohne Personen ohne Erlaubnis zur Auswertung.`,
    `${name.en} in the period, without people who do not permit analytics.`,
  );
  return {
    key,
    group: 'sales',
    name,
    definition: said,
    formula,
    source: 'orders',
    unit,
    direction,
    actionable: key !== 'customers',
  };
}

function board(query) {
  const previous = before(query);
  return {
    from: query.from,
    to: query.to,
    currency: query.currency ?? 'EUR',
    currencies: ['EUR', 'GBP'],
    previousFrom: previous.from,
    previousTo: previous.to,
    tiles: Object.keys(FIGURES).map((key) => figure(key, { ...query, compare: 'previous' })),
    excluded: { noConsent: people.filter((each) => each.withdrawn).length },
  };
}

function figure(key, query) {
  const { of, unit } = FIGURES[key];
  const factor = query.currency === 'GBP' && unit === 'money' ? 0.12 : 1;
  const value = (set) => scale(of(set), factor);
  const now = value(within(query));
  const earlier = value(within(before(query)));
  return {
    figure: key,
    from: query.from,
    to: query.to,
    value: now,
    unit,
    ...(unit === 'money' && { currency: query.currency ?? 'EUR' }),
    numerator: now ?? 0,
    denominator: null,
    people: buyers(within(query)).size,
    previous: query.compare ? { ...before(query), value: earlier } : null,
    changeRatio: query.compare && earlier ? (now - earlier) / earlier : null,
    series: query.grain ? buckets(query).map(({ at, from, to }) => ({ at, value: value(within({ from, to })) })) : null,
    excluded: { noConsent: 51 },
  };
}

function buckets({ from, to, grain }) {
  const found = [];
  let at = from;
  while (at < to) {
    const next = grain === 'month' ? nextMonth(at) : day(Date.parse(at) + (grain === 'week' ? 7 : 1) * DAY);
    found.push({ at, from: at, to: next < to ? next : to });
    at = next;
  }
  return found;
}

function cohorts(query) {
  const months = buckets({ ...query, grain: 'month' }).map(({ at }) => at.slice(0, 7));
  const last = day(Math.min(Date.parse(query.to) - DAY, Date.now())).slice(0, 7);
  return {
    grain: 'month',
    currency: query.currency ?? 'EUR',
    cohorts: months
      .map((cohort) => {
        const members = people.filter((each) => day(each.orders[0].at).startsWith(cohort));
        const offsets = distance(cohort, last);
        return {
          cohort,
          size: members.length,
          cells: Array.from({ length: offsets + 1 }, (_, offset) => cell(members, cohort, offset)).filter(
            ({ customers }) => customers > 0,
          ),
        };
      })
      .filter(({ size }) => size > 0),
  };
}

function cell(members, cohort, offset) {
  const inMonth = members.map((each) =>
    each.orders.filter((order) => distance(cohort, day(order.at).slice(0, 7)) === offset),
  );
  const customers = inMonth.filter((found) => found.length > 0).length;
  return {
    offset,
    customers,
    rate: members.length ? customers / members.length : 0,
    revenue: scale(sum(inMonth.flat()), 1),
  };
}

const scored = scores();

function scores() {
  const rows = people.map((each) => ({
    person: each,
    recencyDays: Math.floor((Date.now() - each.orders.at(-1).at) / DAY),
    orders: each.orders.length,
    revenue: scale(sum(each.orders), 1),
  }));
  const rank = (by) =>
    new Map(
      [...rows]
        .sort((a, b) => by(a) - by(b))
        .map((row, index) => [row, Math.min(5, Math.floor((index / rows.length) * 5) + 1)]),
    );
  const [r, f, m] = [rank((row) => -row.recencyDays), rank((row) => row.orders), rank((row) => row.revenue)];
  return rows.map((row) => ({
    ...row,
    r: r.get(row),
    f: f.get(row),
    m: m.get(row),
    score: `${r.get(row)}${f.get(row)}${m.get(row)}`,
  }));
}

export const scoreOf = (id) => scored.find((each) => each.person.id === id);

function scoredView({ person, recencyDays, orders: count, revenue, r, f, m }) {
  return { profileId: person.id, recencyDays, orders: count, revenue, r, f, m };
}

function rfm() {
  const digits = [1, 2, 3, 4, 5];
  const cells = digits.flatMap((r) =>
    digits.flatMap((f) =>
      digits.map((m) => {
        const found = scored.filter((each) => each.r === r && each.f === f && each.m === m);
        return {
          score: `${r}${f}${m}`,
          r,
          f,
          m,
          customers: found.length,
          revenue: scale(
            found.reduce((all, each) => all + each.revenue, 0),
            1,
          ),
        };
      }),
    ),
  );
  const filled = cells.filter(({ customers }) => customers > 0);
  return {
    asOf: new Date().toISOString(),
    currency: 'EUR',
    customers: scored.length,
    cells: filled,
    excluded: { noConsent: 51 },
  };
}

function atRisk({ limit = 25 }) {
  const found = scored.filter(({ r, f, m }) => r <= 2 && f >= 4 && m >= 4).sort((a, b) => b.revenue - a.revenue);
  return {
    customers: found.length,
    revenue: scale(
      found.reduce((all, each) => all + each.revenue, 0),
      1,
    ),
    currency: 'EUR',
    items: found.slice(0, Number(limit)).map(scoredView),
  };
}

function before({ from, to }) {
  const length = Date.parse(to) - Date.parse(from);
  return { from: day(Date.parse(from) - length), to: from };
}

function repeatRate(set) {
  const all = [...buyers(set)];
  const again = all.filter((id) => set.filter((order) => order.person.id === id).length > 1);
  return all.length ? again.length / all.length : null;
}
