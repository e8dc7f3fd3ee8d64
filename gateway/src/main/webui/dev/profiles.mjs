import { APP, ARCHIVE, byId, NOW, people, SHOP } from './people.mjs';
import { notFound, page } from './answers.mjs';

const iso = (at) => new Date(at).toISOString();

const row = (each) => ({
  id: each.id,
  name: each.name,
  email: each.email,
  firstSeen: iso(each.since),
  lastSeen: iso(each.lastSeen),
  eventCount: each.orders.length + each.views.length + 1,
});

export const profileRoutes = [
  ['GET', /^\/v1\/profiles$/, ({ query }) => page(people.map(row), query)],
  ['POST', /^\/v1\/profiles\/search$/, ({ body }) => page(people.filter(matches(body.query)).map(row), body)],
  ['GET', /^\/v1\/profiles\/([^/]+)$/, ({ match }) => profile(match[1])],
  ['GET', /^\/v1\/profiles\/([^/]+)\/timeline$/, ({ match, query }) => page(timeline(match[1]), query)],
  ['GET', /^\/v1\/quality\/collection$/, () => collection()],
];

function matches(query) {
  const wanted = query.toLowerCase();
  return (each) =>
    each.email === wanted ||
    each.number.toLowerCase() === wanted ||
    wanted.split(' ').every((word) =>
      (each.name ?? '')
        .toLowerCase()
        .split(' ')
        .some((part) => part.startsWith(word)),
    );
}

function profile(id) {
  const each = byId.get(id);
  if (!each) {
    return notFound('unknown-profile', 'There is no profile with this id.');
  }
  const trait = (value, sourceId = SHOP, at = each.since) => ({ value, sourceId, at: iso(at) });
  const known = each.name
    ? {
        firstName: trait(each.first),
        lastName: trait(each.last),
        email: trait(each.email),
        city: trait(each.city),
        country: trait(each.city === 'Wien' ? 'AT' : each.city === 'Zürich' ? 'CH' : 'DE', ARCHIVE),
        loyaltyPoints: trait(each.orders.length * 120, SHOP, each.lastSeen),
        vip: trait(each.orders.length > 6, APP, each.lastSeen),
      }
    : {};
  const permission = (permitted, reason, validUntil = null) => ({
    permitted,
    reason,
    since: iso(each.since),
    validUntil,
  });
  return {
    id: each.id,
    revision: 12,
    firstSeen: iso(each.since),
    lastSeen: iso(each.lastSeen),
    identifiers: [
      ...(each.name
        ? [
            { type: 'userId', value: each.number },
            { type: 'email', value: each.email },
          ]
        : []),
      { type: 'anonymousId', value: `d-${each.id.slice(-12)}` },
    ],
    traits: known,
    permissions: {
      service: permission(true, 'LEGAL_BASIS_OF_SOURCE'),
      analytics: each.withdrawn ? permission(false, 'CONSENT_WITHDRAWN') : permission(true, 'CONSENT_GIVEN'),
      marketing: each.newsletter
        ? permission(true, 'CONSENT_GIVEN', iso(NOW + 400 * 86_400_000))
        : permission(false, 'CONSENT_REFUSED'),
    },
    absorbed: each.orders.length > 8 ? ['0197aaaa-0000-7000-a000-000000000001'] : [],
  };
}

function timeline(id) {
  const each = byId.get(id);
  if (!each) {
    return [];
  }
  const event = (eventId, type, name, at, sourceId, properties) => ({
    eventId,
    type,
    event: name,
    timestamp: iso(at),
    receivedAt: iso(at + 800),
    sourceId,
    properties,
    purposes: ['service', 'analytics'],
  });
  return [
    event(each.id, 'identify', null, each.since, SHOP, {}),
    ...each.orders.map((order) =>
      event(order.id, 'track', 'Order Completed', order.at, SHOP, {
        order_id: order.number,
        revenue: order.revenue,
        currency: 'EUR',
        coupon: order.refunded ? 'HERBST10' : undefined,
        products: order.lines,
      }),
    ),
    ...each.orders
      .filter((order) => order.refunded)
      .map((order) =>
        event(`${order.id}r`, 'track', 'Order Refunded', order.at + 9 * 86_400_000, SHOP, {
          order_id: order.number,
          revenue: order.revenue,
          currency: 'EUR',
        }),
      ),
    ...each.views.map(({ at, id: eventId, product }, index) =>
      index % 5 === 4
        ? event(eventId, 'page', null, at, APP, { title: 'Neuheiten', path: '/neu' })
        : index % 7 === 3
          ? event(eventId, 'track', 'Wishlist Shared', at, APP, { channel: 'mail', items: 3 })
          : event(eventId, 'track', 'Product Viewed', at, APP, {
              product_id: product[0],
              name: product[1],
              price: product[3],
            }),
    ),
  ].sort((a, b) => b.timestamp.localeCompare(a.timestamp));
}

function collection() {
  return {
    accepted: 48_211,
    processed: 46_904,
    duplicates: 312,
    withheld: 946,
    suppressed: 12,
    unprocessable: 0,
    quarantined: 37,
    lag: 0,
    sources: [{ sourceId: SHOP, processed: 40_112, duplicates: 290, withheld: 958, unprocessable: 0 }],
  };
}
