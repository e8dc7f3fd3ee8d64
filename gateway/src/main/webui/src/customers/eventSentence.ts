import type { Formats } from '../format/Formats';
import type { TimelineEvent } from './customers';

/** What stands behind the name of an event in the timeline: the few properties that say what happened. */
export interface EventSentence {
  /** Key of the sentence under {@code event.*}; null for events that the console has no words for. */
  key: SentenceKey | null;
  values: SentenceValues;
  tone: 'money' | 'loss' | 'browse' | 'person' | 'other';
}

const SENTENCES = {
  'Order Completed': { key: 'orderCompleted', tone: 'money' },
  'Completed Order': { key: 'orderCompleted', tone: 'money' },
  'Order Refunded': { key: 'orderRefunded', tone: 'loss' },
  'Order Cancelled': { key: 'orderCancelled', tone: 'loss' },
  'Product Viewed': { key: 'productViewed', tone: 'browse' },
  'Product Added': { key: 'productAdded', tone: 'browse' },
  'Product Removed': { key: 'productRemoved', tone: 'browse' },
  'Products Searched': { key: 'productsSearched', tone: 'browse' },
  'Cart Viewed': { key: 'cartViewed', tone: 'browse' },
  'Checkout Started': { key: 'checkoutStarted', tone: 'browse' },
  'Coupon Applied': { key: 'couponApplied', tone: 'browse' },
  'Product Reviewed': { key: 'productReviewed', tone: 'browse' },
  'Survey Answered': { key: 'surveyAnswered', tone: 'person' },
} as const;

const CALLS = {
  identify: { key: 'identified', tone: 'person' },
  page: { key: 'pageViewed', tone: 'browse' },
  screen: { key: 'screenViewed', tone: 'browse' },
  group: { key: 'grouped', tone: 'person' },
  alias: { key: 'aliased', tone: 'person' },
} as const;

/** What sentences may mention; empty where the event does not say it. */
export type SentenceValues = Record<
  'order' | 'amount' | 'product' | 'query' | 'coupon' | 'page' | 'score' | 'survey',
  string
>;

export type SentenceKey = (typeof SENTENCES)[keyof typeof SENTENCES]['key'] | (typeof CALLS)[keyof typeof CALLS]['key'];

export function eventSentence({ type, event, properties }: TimelineEvent, formats: Formats): EventSentence {
  const known = (event === null ? null : lookUp(SENTENCES, event)) ?? lookUp(CALLS, type);
  return {
    key: known?.key ?? null,
    tone: known?.tone ?? 'other',
    values: {
      order: text(properties.order_id) ?? text(properties.orderId) ?? '',
      amount: amountOf(properties, formats),
      product: text(properties.name) ?? text(properties.product_id) ?? '',
      query: text(properties.query) ?? '',
      coupon: text(properties.coupon) ?? text(properties.coupon_id) ?? '',
      page: text(properties.title) ?? text(properties.path) ?? text(properties.name) ?? text(properties.url) ?? '',
      score: text(properties.score) ?? '',
      survey: text(properties.survey) ?? '',
    },
  };
}

/** The lines of an order or a cart; anything that is not a list of objects has none. */
export function productsOf(properties: Record<string, unknown>): Record<string, unknown>[] {
  const products = properties.products;
  return Array.isArray(products)
    ? products.filter((product): product is Record<string, unknown> => typeof product === 'object' && product !== null)
    : [];
}

function amountOf(properties: Record<string, unknown>, formats: Formats): string {
  const amount = [properties.revenue, properties.total, properties.price, properties.value]
    .map(Number)
    .find((number) => Number.isFinite(number));
  const currency = text(properties.currency) ?? '';
  if (amount === undefined) {
    return '';
  }
  return /^[A-Z]{3}$/.test(currency) ? formats.money(Math.abs(amount), currency) : formats.decimal(Math.abs(amount));
}

function lookUp<T extends object>(table: T, name: string): T[keyof T] | null {
  return Object.hasOwn(table, name) ? table[name as keyof T] : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
