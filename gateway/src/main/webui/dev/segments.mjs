import { Answer, notFound, page, problem } from './answers.mjs';
import { people } from './people.mjs';

const now = () => new Date().toISOString();

const segments = new Map(
  [
    segment(
      'treue-newsletterkunden',
      'Treue Newsletterkunden',
      'Wer oft kauft und Post von uns möchte.',
      'marketing',
      {
        type: 'all',
        rules: [
          { type: 'event', name: 'Order Completed', aggregate: 'count', op: 'gte', value: 3, within: 'P365D' },
          { type: 'trait', name: 'country', op: 'in', value: ['DE', 'AT'] },
          {
            type: 'not',
            rule: { type: 'event', name: 'Order Refunded', aggregate: 'count', op: 'gte', value: 1, within: 'P90D' },
          },
        ],
      },
      'mindestens 3 × „Order Completed“ in den letzten 365 Tagen und country ist eines von „DE“, „AT“ und nicht (mindestens 1 × „Order Refunded“ in den letzten 90 Tagen)',
      'at least 3 × “Order Completed” within the last 365 days and country is one of “DE”, “AT” and not (at least 1 × “Order Refunded” within the last 90 days)',
    ),
    segment(
      'abwanderungsgefahr',
      'Abwanderungsgefahr',
      null,
      'analytics',
      { type: 'event', name: 'Order Completed', aggregate: 'recency', op: 'gte', value: 180 },
      'letztes „Order Completed“ vor mindestens 180 Tagen',
      'last “Order Completed” at least 180 days ago',
    ),
    {
      ...segment(
        'grosse-koerbe',
        'Große Körbe',
        'Warenkörbe über 150 Euro.',
        'personalization',
        {
          type: 'event',
          name: 'Order Completed',
          aggregate: 'sum',
          property: 'revenue',
          op: 'gt',
          value: 150,
          where: [{ property: 'currency', op: 'equals', value: 'EUR' }],
        },
        'Summe von revenue über „Order Completed“ beträgt mehr als 150 (currency ist „EUR“)',
        'sum of revenue over “Order Completed” is more than 150 (currency is “EUR”)',
      ),
      state: 'BUILDING',
      progress: 0.42,
      size: 212,
    },
  ].map((each) => [each.key, each]),
);

export const segmentRoutes = [
  ['GET', /^\/v1\/segments$/, () => ({ items: [...segments.values()], nextCursor: null })],
  ['POST', /^\/v1\/segments$/, ({ body }) => create(body)],
  ['POST', /^\/v1\/segments\/validate$/, ({ body }) => validate(body)],
  ['GET', /^\/v1\/segments\/memberships\/([^/]+)$/, ({ match }) => memberships(match[1])],
  ['GET', /^\/v1\/segments\/([^/]+)$/, ({ match }) => segments.get(match[1]) ?? unknown(match[1])],
  ['PUT', /^\/v1\/segments\/([^/]+)$/, ({ match, body }) => change(match[1], body)],
  [
    'DELETE',
    /^\/v1\/segments\/([^/]+)$/,
    ({ match }) => (segments.delete(match[1]) ? new Answer(204, null) : unknown(match[1])),
  ],
  [
    'GET',
    /^\/v1\/segments\/([^/]+)\/members$/,
    ({ query }) =>
      page(
        people
          .filter((each) => each.orders.length > 3)
          .map((each) => ({ profileId: each.id, since: new Date(each.orders[2].at).toISOString() })),
        query,
      ),
  ],
  ['GET', /^\/v1\/segments\/([^/]+)\/explain\/([^/]+)$/, ({ match }) => explain(match[1])],
];

function segment(key, name, description, purpose, rule, de, en) {
  return {
    key,
    name,
    description,
    purpose,
    version: 3,
    state: 'LIVE',
    progress: 1,
    createdAt: now(),
    size: 87,
    excludedForConsent: 14,
    rule,
    text: { de, en },
    updatedAt: now(),
  };
}

const unknown = (key) => notFound('unknown-segment', `There is no segment ${key}.`);

function create(body) {
  if (segments.has(body.key)) {
    return problem(409, 'segment-exists', 'The segment exists', `The key ${body.key} is taken.`);
  }
  segments.set(body.key, {
    ...segment(body.key, body.name, body.description, body.purpose, body.rule, 'neue Regel', 'new rule'),
    state: 'BUILDING',
    progress: 0,
    size: 0,
    version: 1,
  });
  return new Answer(201, segments.get(body.key));
}

function change(key, body) {
  segments.set(key, { ...segments.get(key), ...body, updatedAt: now() });
  return segments.get(key);
}

function memberships(id) {
  const person = people.find((each) => each.id === id);
  const items = (person?.orders.length ?? 0) > 3 ? [...segments.values()].slice(0, 2) : [];
  return {
    items: items.map(({ key, name, version }) => ({ segment: key, name, since: now(), version })),
    nextCursor: null,
  };
}

function validate({ rule }) {
  const errors = mistakes(rule, '');
  const text = {
    de: 'mindestens 1 × „Order Completed“ und country ist „DE“',
    en: 'at least 1 × “Order Completed” and country is “DE”',
  };
  return errors.length > 0
    ? {
        valid: false,
        errors: errors.map(({ pointer, detail }) => ({ pointer: `/rule${pointer}`, detail })),
        text: null,
        estimate: null,
        estimateError: null,
      }
    : { valid: true, errors: [], text, estimate: 143, estimateError: 9 };
}

function mistakes(rule, at) {
  const missing = (name) =>
    rule[name] === undefined || rule[name] === ''
      ? [{ pointer: `${at}/${name}`, detail: `is missing; must be a text` }]
      : [];
  switch (rule.type) {
    case 'all':
    case 'any':
      return rule.rules.length === 0
        ? [{ pointer: `${at}/rules`, detail: 'must have from 1 to 200 entries' }]
        : rule.rules.flatMap((child, index) => mistakes(child, `${at}/rules/${index}`));
    case 'not':
      return mistakes(rule.rule, `${at}/rule`);
    case 'trait':
      return [...missing('name'), ...(['exists', 'missing'].includes(rule.op) ? [] : missing('value'))];
    case 'event':
      return [
        ...missing('name'),
        ...missing('value'),
        ...(rule.where ?? []).flatMap((test, index) =>
          test.property
            ? []
            : [{ pointer: `${at}/where/${index}/property`, detail: 'must be a text that is not blank' }],
        ),
      ];
    case 'score':
      return [...missing('name'), ...missing('value')];
    default:
      return missing('purpose');
  }
}

function explain(key) {
  const node = (type, de, en, result, value, flipsAt, children = []) => ({
    type,
    text: { de, en },
    result,
    value,
    flipsAt,
    children,
  });
  const soon = new Date(Date.now() + 21 * 86_400_000).toISOString();
  return {
    segment: key,
    version: 3,
    member: true,
    since: now(),
    permitted: true,
    permissionReason: 'CONSENT_GIVEN',
    flipsAt: soon,
    node: node('all', 'alle', 'all', true, null, soon, [
      node(
        'event',
        'mindestens 3 × „Order Completed“ in den letzten 365 Tagen',
        'at least 3 × “Order Completed” within the last 365 days',
        true,
        5,
        soon,
      ),
      node('trait', 'country ist eines von „DE“, „AT“', 'country is one of “DE”, “AT”', true, 'DE', null),
      node(
        'not',
        'nicht (mindestens 1 × „Order Refunded“ in den letzten 90 Tagen)',
        'not (at least 1 × “Order Refunded” within the last 90 days)',
        true,
        null,
        null,
        [
          node(
            'event',
            'mindestens 1 × „Order Refunded“ in den letzten 90 Tagen',
            'at least 1 × “Order Refunded” within the last 90 days',
            false,
            0,
            null,
          ),
        ],
      ),
    ]),
  };
}
