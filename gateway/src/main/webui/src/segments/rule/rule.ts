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

export interface ScoreRule {
  type: 'score';
  name: ScoreName;
  op: NumberOp;
  value?: TestValue;
}

/** What metrics-service calculates, and under which key the texts name it: a key must not have dots. */
export const SCORE_TEXTS = {
  clv12m: 'value',
  churnRisk: 'churnRisk',
  pAlive: 'alive',
  purchases12m: 'purchases',
  'purchases12m.low': 'purchasesLow',
  'purchases12m.high': 'purchasesHigh',
  'rfm.r': 'recency',
  'rfm.f': 'frequency',
  'rfm.m': 'revenue',
} as const;
export type ScoreName = keyof typeof SCORE_TEXTS;
export const SCORE_NAMES = Object.keys(SCORE_TEXTS) as ScoreName[];

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

export type RuleKind = 'trait' | 'event' | 'score' | 'consent' | 'all';

/** A node to start from, as empty as it can be. */
export function emptyRule(kind: RuleKind): Rule {
  switch (kind) {
    case 'trait':
      return { type: 'trait', name: '', op: 'equals' };
    case 'event':
      return { type: 'event', name: 'Order Completed', aggregate: 'count', op: 'gte', value: 1 };
    case 'score':
      return { type: 'score', name: 'churnRisk', op: 'gte', value: 0.5 };
    case 'consent':
      return { type: 'consent', purpose: '' };
    case 'all':
      return { type: 'all', rules: [emptyRule('trait')] };
  }
}

export function isCombination(rule: Rule): rule is CombinationRule {
  return rule.type === 'all' || rule.type === 'any';
}
