import { page } from './answers.mjs';
import { buckets, DAY, day, scale, sum } from './figures.mjs';
import { people } from './people.mjs';

const distance = (a, b) =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));

export const metricsRoutes = [
  ['GET', /^\/v1\/metrics\/cohorts$/, ({ query }) => cohorts(query)],
  ['GET', /^\/v1\/metrics\/rfm$/, () => rfm()],
  [
    'GET',
    /^\/v1\/metrics\/rfm\/(\d{3})\/customers$/,
    ({ match, query }) => page(scored.filter((s) => s.score === match[1]).map(scoredView), query),
  ],
  ['GET', /^\/v1\/metrics\/at-risk$/, ({ query }) => atRisk(query)],
];

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
