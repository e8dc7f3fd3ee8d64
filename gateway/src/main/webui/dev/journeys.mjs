import { problem } from './answers.mjs';
import { orders, people } from './people.mjs';

const SHARES = [1, 0.46, 0.21, 0.128, 0.05, 0.02, 0.01, 0.004];
const NEXT = [
  'Product Viewed',
  'Product Added',
  'Cart Viewed',
  'Checkout Started',
  'Order Completed',
  'Products Searched',
];
const LEAST = 5;
const within = ({ from, to }) => {
  const inside = (at) => new Date(at).toISOString() >= from && new Date(at).toISOString() < to;
  return orders.filter((order) => inside(order.at));
};

export const journeyRoutes = [
  ['GET', /^\/v1\/metrics\/funnel$/, ({ query }) => funnel(query)],
  ['GET', /^\/v1\/metrics\/paths$/, ({ query }) => paths(query)],
  ['GET', /^\/v1\/metrics\/attribution$/, ({ query }) => attribution(query)],
];

function funnel({ from, to, steps, window = 'P7D' }) {
  const events = (steps ?? '').split(',');
  if (events.length < 2 || events.length > 8) {
    return problem(400, 'invalid-parameter', 'A parameter is invalid', 'steps must name from 2 to 8 events', [
      { pointer: 'steps', detail: 'must name from 2 to 8 events' },
    ]);
  }
  const everybody = people.length * 31;
  const counts = events.map((event, at) =>
    NEXT.includes(event) ? Math.round(everybody * SHARES[at]) : at === 0 ? 0 : 3,
  );
  return {
    from,
    to,
    windowSeconds: window === 'PT1H' ? 3600 : 604_800,
    leastPeople: LEAST,
    steps: events.map((event, at) => {
      const hidden = counts[at] > 0 && counts[at] < LEAST;
      return {
        event,
        people: hidden ? null : counts[at],
        shareOfFirst: hidden || counts[0] === 0 ? null : counts[at] / counts[0],
        shareOfPrevious: at === 0 || hidden || !counts[at - 1] ? null : counts[at] / counts[at - 1],
        dropOff: at === 0 || hidden ? null : counts[at - 1] - counts[at],
        medianSeconds: at === 0 || hidden ? null : [0, 340, 5_900, 310, 90_000, 4, 5, 6][at],
        medianWithin: at === 0 || hidden ? null : { low: 3, high: 91_000 },
        suppressed: hidden,
      };
    }),
    medianSeconds: 99_840,
    medianWithin: { low: 97_200, high: 101_500 },
    excluded: { noConsent: 51 },
  };
}

function paths({ start, steps = 3, limit = 20 }) {
  const known = NEXT.includes(start);
  const starts = known ? 18_400 : 0;
  const ways = [];
  const grow = (path, weight) => {
    if (path.length > 0) {
      ways.push({ next: path, weight: path.length === Number(steps) ? weight : weight * 0.3 });
    }
    if (path.length < Number(steps)) {
      NEXT.slice(0, 4).forEach((event, at) => grow([...path, event], weight * 0.7 * [0.45, 0.3, 0.15, 0.1][at]));
    }
  };
  grow([], 1);
  const shown = [{ next: [], weight: 0.3 }, ...ways]
    .map(({ next, weight }) => {
      const count = Math.round(weight * starts);
      return { next, count, people: Math.ceil(count * 0.7), share: weight };
    })
    .filter(({ people: seen }) => seen >= LEAST)
    .sort((a, b) => b.count - a.count)
    .slice(0, Number(limit));
  return {
    start,
    starts,
    people: known ? 9_120 : 0,
    leastPeople: LEAST,
    paths: shown,
    others: starts - shown.reduce((sum, { count }) => sum + count, 0),
    suppressed: false,
    excluded: { noConsent: 51 },
  };
}

const CHANNELS = ['newsletter', 'organic', 'paid-search', 'social', 'affiliate', 'direct'];
const SHARES_OF = {
  first: [0.14, 0.34, 0.24, 0.18, 0.06, 0.04],
  last: [0.31, 0.22, 0.17, 0.08, 0.05, 0.17],
  linear: [0.24, 0.27, 0.2, 0.13, 0.06, 0.1],
  markov: [0.26, 0.25, 0.21, 0.15, 0.05, 0.08],
  'markov-2': [0.25, 0.25, 0.22, 0.15, 0.05, 0.08],
};

function attribution(query) {
  const { model = 'markov', by = 'channel', windowDays = 30, currency = 'EUR' } = query;
  const found = within(query);
  const attributed = Math.round(found.length * 0.83);
  const value = found.reduce((sum, { revenue }) => sum + revenue, 0) * 0.83;
  return {
    from: query.from,
    to: query.to,
    model,
    by,
    windowDays: Number(windowDays),
    currency,
    conversions: found.length,
    attributed,
    value: Number(value.toFixed(2)),
    paths: 212,
    channels: (attributed === 0 ? [] : CHANNELS)
      .map((channel, at) => ({
        channel,
        conversions: attributed * SHARES_OF[model][at],
        value: Number((value * SHARES_OF[model][at]).toFixed(2)),
        share: SHARES_OF[model][at],
        removalEffect: model.startsWith('markov') ? SHARES_OF[model][at] * 1.9 : 0,
      }))
      .sort((a, b) => b.share - a.share),
    excluded: { noConsent: 51 },
  };
}
