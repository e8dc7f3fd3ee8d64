/** The rule language of the segment service, node for node as it goes over the wire. */
export type Rule = CombinationRule | NotRule | TraitRule | EventRule | ConsentRule | ScoreRule;

export interface CombinationRule {
  type: 'all' | 'any';
  rules: Rule[];
}

export interface NotRule {
  type: 'not';
  rule: Rule;
}

export interface TraitRule extends ValueTest {
  type: 'trait';
  name: string;
}

export interface EventRule {
  type: 'event';
  name: string;
  aggregate: Aggregate;
  /** Of the aggregate sum only. */
  property?: string;
  op: NumberOp;
  value?: TestValue;
  /** ISO 8601 period; absent means the whole time. */
  within?: string;
  where?: PropertyTest[];
}

export interface ConsentRule {
  type: 'consent';
  purpose: string;
}

/** A number that the models give each customer, such as {@code rfm.r}. */
export interface ScoreRule {
  type: 'score';
  name: string;
  op: NumberOp;
  value?: TestValue;
}

export interface PropertyTest extends ValueTest {
  property: string;
}

/** What is asked of a value; a value that is still to be entered is absent. */
export interface ValueTest {
  op: ValueOp;
  value?: TestValue;
}

export type Scalar = string | number | boolean;
export type TestValue = Scalar | Scalar[];

export const AGGREGATES = ['count', 'sum', 'recency'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

export const NUMBER_OPS = ['gte', 'lte', 'gt', 'lt', 'equals', 'notEquals', 'between'] as const;
export type NumberOp = (typeof NUMBER_OPS)[number];

export const VALUE_OPS = [
  'equals',
  'notEquals',
  'in',
  'notIn',
  'contains',
  'notContains',
  'startsWith',
  'endsWith',
  'exists',
  'missing',
  'gte',
  'lte',
  'gt',
  'lt',
  'between',
] as const;
export type ValueOp = (typeof VALUE_OPS)[number];

export const SCORES = ['rfm.r', 'rfm.f', 'rfm.m', 'clv', 'pAlive', 'churnRisk'] as const;

export type RuleKind = 'trait' | 'event' | 'consent' | 'score' | 'all';

/** A node to start from, as empty as it can be. */
export function emptyRule(kind: RuleKind): Rule {
  switch (kind) {
    case 'trait':
      return { type: 'trait', name: '', op: 'equals' };
    case 'event':
      return { type: 'event', name: 'Order Completed', aggregate: 'count', op: 'gte', value: 1 };
    case 'consent':
      return { type: 'consent', purpose: '' };
    case 'score':
      return { type: 'score', name: 'rfm.r', op: 'gte', value: 4 };
    case 'all':
      return { type: 'all', rules: [emptyRule('trait')] };
  }
}

export function isCombination(rule: Rule): rule is CombinationRule {
  return rule.type === 'all' || rule.type === 'any';
}
