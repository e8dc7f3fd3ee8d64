/** The figures that the mock knows, and how each is counted over a set of orders. */
const text = (de, en) => ({ de, en });
const sum = (set) => set.reduce((all, order) => all + order.revenue, 0);
const buyers = (set) => new Set(set.map((order) => order.person.id));
const again = (set) => {
  const seen = new Map();
  set.forEach(({ person }) => seen.set(person.id, (seen.get(person.id) ?? 0) + 1));
  return [...seen.values()].filter((count) => count > 1).length;
};
const total = (numerator) => ({ numerator, denominator: null });
const ratio = (numerator, denominator) => ({ numerator, denominator });
/** A number that depends on nothing but what is asked, between 0 and 1. */
const steady = (set) => (set.length % 17) / 17;

const money = { unit: 'money', inputs: ['Order Completed'] };
const up = { direction: 'higher-is-better' };
const down = { direction: 'lower-is-better' };

export const FIGURES = {
  revenue: {
    ...money,
    ...up,
    group: 'sales',
    name: text('Umsatz', 'Revenue'),
    of: (set) => total(sum(set)),
    formula: 'Σ revenue',
  },
  refunds: {
    ...money,
    ...down,
    group: 'sales',
    inputs: ['Order Refunded', 'Order Cancelled'],
    name: text('Erstattungen', 'Refunds'),
    of: (set) => total(sum(set.filter((o) => o.refunded))),
    formula: 'Σ refunds',
  },
  'net-revenue': {
    ...money,
    ...up,
    group: 'sales',
    name: text('Nettoumsatz', 'Net revenue'),
    of: (set) => total(sum(set.filter((o) => !o.refunded))),
    formula: 'revenue − refunds',
  },
  orders: {
    ...up,
    group: 'sales',
    unit: 'count',
    inputs: ['Order Completed'],
    name: text('Bestellungen', 'Orders'),
    of: (set) => total(set.length),
    formula: 'count(order)',
  },
  'average-order-value': {
    ...money,
    ...up,
    group: 'sales',
    name: text('Ø Bestellwert', 'Average order value'),
    of: (set) => ratio(sum(set), set.length),
    formula: 'Σ revenue / count(order)',
  },
  customers: {
    ...up,
    group: 'loyalty',
    unit: 'count',
    vanity: true,
    inputs: ['Order Completed'],
    name: text('Kunden', 'Customers'),
    of: (set) => total(buyers(set).size),
    formula: 'count(customer)',
  },
  'new-customers': {
    ...up,
    group: 'acquisition',
    unit: 'count',
    inputs: ['Order Completed'],
    name: text('Neukunden', 'New customers'),
    of: (set) => total(set.filter((o) => o.person.orders[0].id === o.id).length),
    formula: 'count(customer with first order)',
  },
  'repeat-rate': {
    ...up,
    group: 'loyalty',
    unit: 'ratio',
    inputs: ['Order Completed'],
    name: text('Wiederkaufrate', 'Repeat rate'),
    of: (set) => ratio(again(set), buyers(set).size),
    formula: 'count(customer with ≥ 2 orders) / count(customer)',
  },
  'purchase-frequency': {
    direction: 'neutral',
    group: 'loyalty',
    unit: 'per-customer',
    inputs: ['Order Completed'],
    name: text('Kaufhäufigkeit', 'Purchase frequency'),
    of: (set) => ratio(set.length, buyers(set).size),
    formula: 'count(order) / count(customer)',
  },
  nps: {
    ...up,
    group: 'satisfaction',
    unit: 'points',
    standsAlone: true,
    inputs: ['Survey Answered'],
    name: text('Net Promoter Score', 'Net Promoter Score'),
    of: (set) => ratio(Math.round((28 + 14 * steady(set)) * set.length), set.length),
    formula: '100 × (count(score ≥ 9) − count(score ≤ 6)) / count(answer)',
  },
  csat: {
    ...up,
    group: 'satisfaction',
    unit: 'ratio',
    inputs: ['Survey Answered'],
    name: text('Kundenzufriedenheit (CSAT)', 'Customer satisfaction (CSAT)'),
    of: (set) => ratio(Math.round((0.78 + 0.08 * steady(set)) * set.length), set.length),
    formula: 'count(score ≥ scaleMax − 1) / count(answer)',
  },
  'resolution-time': {
    ...down,
    group: 'service',
    unit: 'hours',
    standsAlone: true,
    inputs: ['Ticket Opened', 'Ticket Resolved', 'Ticket Reopened'],
    name: text('Lösungszeit', 'Resolution time'),
    of: (set) => ratio((18 + 9 * steady(set)) * set.length, set.length),
    formula: 'Σ(resolved − opened) / count(ticket)',
  },
  'share-solved-within-3-hours': {
    ...up,
    group: 'service',
    unit: 'ratio',
    standsAlone: true,
    inputs: ['Ticket Opened', 'Ticket Resolved'],
    name: text('Binnen 3 Stunden gelöst', 'Solved within 3 hours'),
    of: (set) => ratio(Math.round((0.86 + 0.06 * steady(set)) * set.length), set.length),
    formula: 'count(resolved − opened ≤ 3 h) / count(ticket)',
  },
  backlog: {
    ...down,
    group: 'service',
    unit: 'count',
    standsAlone: true,
    inputs: ['Ticket Opened', 'Ticket Reopened', 'Ticket Resolved'],
    name: text('Offene Anfragen', 'Backlog'),
    of: (set) => total(12 + (set.length % 23)),
    formula: 'count(ticket open at the end)',
  },
  mentions: {
    direction: 'neutral',
    group: 'voice',
    unit: 'count',
    vanity: true,
    inputs: ['Social Mention'],
    name: text('Erwähnungen', 'Mentions'),
    of: (set) => total(Math.round(set.length / 3)),
    formula: 'count(mention)',
  },
};

/** Figures that are tables of their own. */
export const TABLES = [
  ['cohorts', 'cohorts', text('Kohorten', 'Cohorts'), '/v1/metrics/cohorts'],
  ['rfm', 'customers', text('RFM', 'RFM'), '/v1/metrics/rfm'],
  ['at-risk', 'customers', text('Gefährdete gute Kunden', 'Good customers at risk'), '/v1/metrics/at-risk'],
  ['predictive-clv', 'value', text('Erwarteter Kundenwert', 'Predictive customer value'), '/v1/clv/model'],
  ['quality', 'quality', text('Datenqualität', 'Data quality'), '/v1/metrics/quality'],
].map(([key, group, name, path]) => ({ key, group, name, path }));

const PARAMETERS = [
  ['from', 'Erster Tag', 'First day'],
  ['to', 'Tag nach dem letzten', 'Day after the last'],
  ['compare', 'previous oder year', 'previous or year'],
  ['grain', 'Schrittweite der Reihe', 'Step of the series'],
  ['by', 'Aufteilung', 'Breakdown'],
].map(([name, de, en]) => ({ name, description: text(de, en) }));

export function definitions() {
  const numbers = Object.entries(FIGURES).map(([key, { group, name, formula, unit, direction, inputs, vanity }]) => ({
    key,
    group,
    name,
    definition: text(
      `${name.de} im Zeitraum, ohne Personen ohne Erlaubnis zur Auswertung.`,
      `${name.en} in the period, without people who do not permit analytics.`,
    ),
    formula,
    source: inputs.join(', '),
    unit,
    direction,
    actionable: !vanity,
    reason: vanity
      ? text(
          'Sie wächst mit der Zeit von selbst und sagt nicht, was zu tun ist.',
          'It grows by itself and does not say what to do.',
        )
      : text('Wer sie ändern will, weiß, wo er ansetzt.', 'Whoever wants to change it knows where to begin.'),
    inputs,
    parameters: PARAMETERS,
    kind: 'number',
    path: `/v1/metrics/${key}`,
    dimensions: unit === 'money' ? ['source', 'segment', 'cohort', 'currency'] : ['source', 'segment', 'cohort'],
  }));
  const tables = TABLES.map(({ key, group, name, path }) => ({
    key,
    group,
    name,
    definition: text(
      `${name.de}: eine Tabelle mit einer eigenen Seite.`,
      `${name.en}: a table with a page of its own.`,
    ),
    formula: '',
    source: 'Order Completed',
    unit: 'count',
    direction: 'neutral',
    actionable: true,
    reason: text('Sie zeigt, wer angesprochen werden sollte.', 'It shows whom to talk to.'),
    inputs: ['Order Completed'],
    parameters: PARAMETERS.slice(0, 2),
    kind: 'table',
    path,
    dimensions: [],
  }));
  return [...numbers, ...tables].sort((a, b) => a.group.localeCompare(b.group) || a.key.localeCompare(b.key));
}
