import { describe, expect, it } from 'vitest';
import { Formats } from '../format/Formats';
import type { TimelineEvent } from './customers';
import { eventSentence, productsOf } from './eventSentence';

const formats = new Formats('en');

const event = (part: Partial<TimelineEvent>): TimelineEvent => ({
  eventId: 'e1',
  type: 'track',
  event: null,
  timestamp: '2026-01-01T00:00:00Z',
  receivedAt: '2026-01-01T00:00:00Z',
  sourceId: 's',
  properties: {},
  purposes: [],
  ...part,
});

describe('eventSentence', () => {
  it('tells an order by its number and amount', () => {
    const sentence = eventSentence(
      event({ event: 'Order Completed', properties: { order_id: 536365, revenue: 139.12, currency: 'GBP' } }),
      formats,
    );

    expect(sentence).toMatchObject({
      key: 'orderCompleted',
      tone: 'money',
      values: { order: '536365', amount: '£139.12' },
    });
  });

  it('tells a refund as a positive amount', () => {
    const { values } = eventSentence(
      event({ event: 'Order Refunded', properties: { revenue: '-20', currency: 'EUR' } }),
      formats,
    );

    expect(values.amount).toBe('€20.00');
  });

  it('tells calls that are no tracked events', () => {
    expect(eventSentence(event({ type: 'identify' }), formats).key).toBe('identified');
    expect(eventSentence(event({ type: 'page', properties: { path: '/new' } }), formats).values.page).toBe('/new');
  });

  it.each(['Wishlist Shared', 'constructor', 'toString'])('has no words for %s', (name) => {
    expect(eventSentence(event({ event: name }), formats)).toMatchObject({ key: null, tone: 'other' });
  });

  it('survives amounts that are none', () => {
    const { values } = eventSentence(
      event({ event: 'Order Completed', properties: { revenue: 'much', total: 5, currency: 'not a currency' } }),
      formats,
    );

    expect(values.amount).toBe('5.00');
  });
});

describe('productsOf', () => {
  it('finds the lines of an order and nothing in anything else', () => {
    expect(productsOf({ products: [{ name: 'Tea' }, null, 'x'] })).toEqual([{ name: 'Tea' }]);
    expect(productsOf({ products: 'Tea' })).toEqual([]);
  });
});
