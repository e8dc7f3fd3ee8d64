import { Answer, notFound } from './answers.mjs';
import { DAY, day, figure } from './figures.mjs';
import { FIGURES } from './catalogue.mjs';
import { NOW } from './people.mjs';
import { randomness, uuid } from './seed.mjs';

const random = randomness(11);
const text = (de, en) => ({ de, en });
const targets = new Map();
const alerts = new Map();

add({ figure: 'revenue', kind: 'target', direction: 'at-least', value: 12_000, grain: 'month', currency: 'EUR' });
add({ figure: 'share-solved-within-3-hours', kind: 'target', direction: 'at-least', value: 0.95, grain: 'week' });
add({
  figure: 'repeat-rate',
  kind: 'threshold',
  direction: 'at-least',
  value: 0.1,
  grain: 'month',
  note: 'Herbstziel',
});
add({ figure: 'orders', kind: 'unexpected-change', direction: null, value: null, grain: 'day' });

raise(
  'orders',
  'unexpected-change',
  3,
  4,
  17.2,
  text('Bestellungen: 4 am Tag, erwartet waren 9 bis 25.', 'Orders: 4 on the day, 9 to 25 were expected.'),
);
raise(
  'share-solved-within-3-hours',
  'target',
  7,
  0.88,
  0.95,
  text('Binnen 3 Stunden gelöst: 88 %, Ziel 95 %.', 'Solved within 3 hours: 88 %, target 95 %.'),
);
raise(
  'repeat-rate',
  'threshold',
  34,
  0.08,
  null,
  text('Wiederkaufrate: 8 %, Schwelle 10 %.', 'Repeat rate: 8 %, threshold 10 %.'),
);

export const targetRoutes = [
  ['GET', /^\/v1\/metrics\/targets$/, () => ({ items: [...targets.values()].map(withCurrent), nextCursor: null })],
  ['POST', /^\/v1\/metrics\/targets$/, ({ body }) => new Answer(201, withCurrent(add(body)))],
  [
    'PUT',
    /^\/v1\/metrics\/targets\/([^/]+)$/,
    ({ match, body }) => (targets.has(match[1]) ? withCurrent(add(body, match[1])) : unknown('target')),
  ],
  [
    'DELETE',
    /^\/v1\/metrics\/targets\/([^/]+)$/,
    ({ match }) => (targets.delete(match[1]) ? new Answer(204, null) : unknown('target')),
  ],
  [
    'GET',
    /^\/v1\/metrics\/alerts$/,
    ({ query: { state = 'open' } }) => ({
      items: [...alerts.values()].filter(
        ({ acknowledgedAt }) => state === 'all' || (state === 'open') === (acknowledgedAt === null),
      ),
      nextCursor: null,
    }),
  ],
  [
    'POST',
    /^\/v1\/metrics\/alerts\/([^/]+)\/acknowledge$/,
    ({ match }) => {
      const alert = alerts.get(match[1]);
      if (!alert) {
        return unknown('alert');
      }
      return Object.assign(alert, { acknowledgedAt: new Date().toISOString(), acknowledgedBy: 'ada' });
    },
  ],
];

const unknown = (kind) => notFound(`unknown-${kind}`, `There is no such ${kind}.`);

function add(
  { figure: key, kind, direction, value, grain, currency = null, segment = null, note = null },
  id = uuid(random),
) {
  const target = {
    id,
    version: (targets.get(id)?.version ?? 0) + 1,
    figure: key,
    kind,
    direction,
    value,
    grain,
    currency,
    segment,
    note,
  };
  targets.set(id, target);
  return target;
}

function withCurrent(target) {
  const days = { day: 1, week: 7, month: 30 }[target.grain];
  const period = { from: day(NOW - days * DAY), to: day(NOW) };
  const { value } = FIGURES[target.figure]
    ? figure(target.figure, { ...period, currency: target.currency ?? 'EUR' })
    : { value: null };
  const met =
    target.direction === null || value === null
      ? null
      : target.direction === 'at-least'
        ? value >= target.value
        : value <= target.value;
  return { ...target, current: { ...period, value, met } };
}

function raise(key, kind, daysAgo, value, expected, message) {
  const id = uuid(random);
  const target = [...targets.values()].find((each) => each.figure === key);
  const isChange = kind === 'unexpected-change';
  alerts.set(id, {
    id,
    targetId: target.id,
    figure: key,
    kind,
    from: day(NOW - (daysAgo + 1) * DAY),
    to: day(NOW - daysAgo * DAY),
    value,
    expected,
    low: isChange ? 9 : null,
    high: isChange ? 25 : null,
    z: isChange ? -4.6 : null,
    message,
    raisedAt: new Date(NOW - daysAgo * DAY).toISOString(),
    acknowledgedAt: daysAgo > 30 ? new Date(NOW - 30 * DAY).toISOString() : null,
    acknowledgedBy: daysAgo > 30 ? 'anna' : null,
  });
}
