import { Answer, page, problem } from './answers.mjs';

const FIGURES = [
  'orders',
  'revenue',
  'average-order-value',
  'recency',
  'tenure',
  'refunds',
  'products',
  'categories',
  'nps',
  'csat',
];
const COEFFICIENTS = [
  0.91, 0.12, 0.48, -0.52, -0.41, -0.03, 0.38, 0.44, 0.07, 0.21, 0.24, 0.26, 0.08, -0.11, 0.05, 0.83, 0.79, 0.21, -0.46,
  0.33, 0.15, 0.72, 0.69, 0.28, -0.38, 0.31, 0.12, 0.86, 0.18, 0.22, -0.02, -0.16, 0.01, 0.19, 0.16, 0.14, 0.17, -0.21,
  0.02, -0.13, 0.11, 0.1, 0.09, -0.18, 0.55,
];

export const relationRoutes = [
  ['GET', /^\/v1\/metrics\/correlations$/, ({ query }) => correlations(query)],
  ['GET', /^\/v1\/metrics\/satisfaction-retention$/, ({ query }) => satisfaction(query)],
  ['GET', /^\/v1\/metrics\/affinity$/, ({ query }) => affinity(query)],
  ['GET', /^\/v1\/metrics\/acquisition-costs$/, ({ query }) => acquisition(query)],
  [
    'GET',
    /^\/v1\/costs$/,
    ({ query }) =>
      page(
        [...costs.values()].sort((a, b) => (a.month < b.month ? 1 : -1)),
        query,
      ),
  ],
  ['PUT', /^\/v1\/costs$/, ({ body, raw }) => (body.channel ? enter(body) : enterFile(raw.toString('utf8')))],
];

function correlations({ currency = 'EUR' }) {
  const pairs = FIGURES.flatMap((first, a) => FIGURES.slice(a + 1).map((second) => [first, second]));
  return {
    asOf: new Date().toISOString(),
    currency,
    confidence: 0.95,
    customers: 640,
    examined: 640,
    figures: FIGURES,
    pairs: pairs.map(([first, second], at) => {
      const r = COEFFICIENTS[at];
      const p = Math.max(1e-12, Math.exp(-((r * 18) ** 2) / 2));
      const rank = (coefficient) => ({ coefficient, pValue: p, adjustedPValue: Math.min(1, p * 1.4) });
      return {
        first,
        second,
        customers: second === 'nps' || second === 'csat' ? 212 : 640,
        pearson: { ...rank(r), lower: r - 0.07, upper: Math.min(1, r + 0.07) },
        spearman: rank(r * 0.96),
        kendall: rank(r * 0.7),
      };
    }),
    excluded: { noConsent: 51 },
  };
}

function satisfaction({ kind = 'nps', outcome = 'purchase' }) {
  const isNps = kind === 'nps';
  const speeds = outcome === 'purchase' ? [190, 130, 88] : [150, 240, 420];
  const groups = (isNps ? ['detractors', 'passives', 'promoters'] : ['lower', 'upper']).map((name, at) => ({
    name,
    people: 74 + at * 31,
    reached: 40 + at * 20,
    medianDays: Math.round(speeds[at] * Math.log(2)),
    points: Array.from({ length: 40 }, (_, step) => {
      const days = 4 + step * 8;
      const survival = Math.exp(-days / speeds[at]);
      return {
        days,
        atRisk: Math.round((74 + at * 31) * survival),
        survival,
        lower: survival ** 1.25,
        upper: survival ** 0.8,
      };
    }),
  }));
  const sign = outcome === 'purchase' ? 1 : -1;
  const effect = (coefficient, standardError) => ({
    coefficient,
    standardError,
    hazardRatio: Math.exp(coefficient),
    lower: Math.exp(coefficient - 1.96 * standardError),
    upper: Math.exp(coefficient + 1.96 * standardError),
    pValue: 0.0004,
  });
  return {
    kind,
    outcome,
    asOf: new Date().toISOString().slice(0, 10),
    people: kind === 'ces' ? 0 : groups.reduce((sum, each) => sum + each.people, 0),
    reached: groups.reduce((sum, each) => sum + each.reached, 0),
    scoreUnit: isNps ? 'point' : 'scale',
    inactiveAfterDays: outcome === 'churn' ? 147 : null,
    plain: effect(sign * 0.081, 0.022),
    adjusted: { ...effect(sign * 0.034, 0.024), pValue: 0.157 },
    reason: null,
    groups,
    logRank: { chiSquare: 14.2, degreesOfFreedom: groups.length - 1, pValue: 0.0008 },
    excluded: { noConsent: 51 },
  };
}

function affinity({ by = 'product', from, to }) {
  const names =
    by === 'product'
      ? [
          'Teekanne Jade',
          'Becher Nordlicht',
          'Kerze Waldmoos',
          'Wolldecke Fischgrat',
          'Notizbuch Leinen',
          'Leselampe Bogen',
        ]
      : ['Küche', 'Licht', 'Wohnen', 'Papier'];
  const pairs = names.flatMap((first, a) =>
    names.slice(a + 1).map((second, b) => {
      const together = 260 - a * 41 - b * 17;
      return {
        first,
        second,
        together,
        support: together / 1900,
        confidence: together / 610,
        reverseConfidence: together / 540,
        lift: 2.9 - a * 0.32 - b * 0.21,
      };
    }),
  );
  return {
    from,
    to,
    by,
    orders: 1900,
    items: names.length,
    leastOrders: 5,
    pairs: pairs.sort((a, b) => b.lift - a.lift),
    excluded: { noConsent: 51 },
  };
}

const key = ({ channel, month }) => `${channel} ${month}`;
const costs = new Map();
for (const [channel, amount] of [
  ['paid-search', 2100],
  ['social', 1450],
  ['newsletter', 240],
  ['affiliate', 620],
]) {
  for (let back = 0; back < 12; back++) {
    const at = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - back, 1));
    const entry = {
      channel,
      month: at.toISOString().slice(0, 7),
      amount: amount + ((back * 37) % 200),
      currency: 'EUR',
    };
    costs.set(key(entry), entry);
  }
}
costs.set('radio 2026-02', { channel: 'radio', month: '2026-02', amount: 900, currency: 'GBP' });

function enter(entry) {
  if (!/^\d{4}-\d{2}$/.test(entry.month ?? '')) {
    return problem(400, 'invalid-request', 'The request is invalid', null, [
      { pointer: '/month', detail: 'must be a month such as 2026-01' },
    ]);
  }
  costs.set(key(entry), entry);
  return entry;
}

function enterFile(content) {
  const [header, ...lines] = content.split(/\r?\n/).filter((line) => line !== '');
  const separator = header?.includes(';') ? ';' : ',';
  const columns = (header ?? '').split(separator).map((name) => name.trim());
  if (!['channel', 'month', 'amount', 'currency'].every((name) => columns.includes(name))) {
    return problem(
      400,
      'unreadable-costs',
      'The file of costs cannot be read',
      'the header must name channel, month, amount and currency',
    );
  }
  const rejected = [];
  let entered = 0;
  lines.forEach((line, at) => {
    const entry = Object.fromEntries(line.split(separator).map((cell, index) => [columns[index], cell.trim()]));
    const amount = Number((entry.amount ?? '').replace(',', '.'));
    if (/^\d{4}-\d{2}$/.test(entry.month ?? '') && Number.isFinite(amount) && amount >= 0) {
      costs.set(key(entry), { ...entry, amount });
      entered++;
    } else {
      rejected.push({ line: at + 2, reason: 'the month must be one such as 2026-01, the amount a number' });
    }
  });
  return new Answer(200, { entered, rejected });
}

function acquisition({ from, to, currency = 'EUR', model = 'markov', margin = 1 }) {
  const inside = [...costs.values()].filter(({ month }) => month >= from && month < to);
  const own = inside.filter((entry) => entry.currency === currency);
  const sum = (entries) => entries.reduce((all, { amount }) => all + amount, 0);
  const months = [];
  for (let at = from; at < to; at = next(at)) {
    const spent = sum(own.filter(({ month }) => month === at));
    const won = 96 + (Number(at.slice(5)) % 4) * 17;
    months.push({ month: at, costs: spent, newCustomers: won, costPerCustomer: round(spent / won) });
  }
  const newCustomers = months.reduce((all, each) => all + each.newCustomers, 0);
  const total = sum(own);
  const cac = newCustomers > 0 && total > 0 ? round(total / newCustomers) : null;
  const valueByMonth = Array.from({ length: 12 }, (_, at) =>
    round(Number(margin) * (34 + 14 * Math.log(1 + at * 1.6))),
  );
  const payback = cac === null ? -1 : valueByMonth.findIndex((value) => value >= cac);
  return {
    from,
    to,
    currency,
    otherCurrencies: [...new Set(inside.map((entry) => entry.currency).filter((each) => each !== currency))],
    costs: total,
    newCustomers,
    costPerCustomer: cac,
    months,
    model,
    channels: [...new Set(own.map(({ channel }) => channel))].map((channel, at) => {
      const spent = sum(own.filter((entry) => entry.channel === channel));
      const won = newCustomers * [0.31, 0.22, 0.17, 0.05][at % 4];
      return { channel, costs: spent, newCustomers: won, costPerCustomer: round(spent / won) };
    }),
    margin: Number(margin),
    valueByMonth,
    valueToCost: cac === null ? null : round(valueByMonth.at(-1) / cac),
    paybackMonths: payback < 0 ? null : payback + 1,
    excluded: { noConsent: 51 },
  };
}

const round = (value) => Number(value.toFixed(4));
const next = (month) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 7);
