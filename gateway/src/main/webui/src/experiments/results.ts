import type { Texts } from '../api/page';

/** What came of an experiment so far. */
export interface ExperimentResults {
  experiment: string;
  state: 'running' | 'stopped';
  from: string;
  to: string;
  currency: string;
  plannedPerVariant: number;
  /** Of the intervals: 1 − α. */
  confidence: number;
  verdict: { outcome: Outcome; variant: string | null; text: Texts };
  split: SplitCheck;
  /** The primary one first. */
  metrics: MetricResult[];
  /** The primary metric within segments, to explore; the verdict does not rest on it. */
  bySegment: SegmentEffect[];
  /** People who saw the experiment and were not in its segment then; they are left out. */
  notEligible: number;
  excluded: { noConsent: number };
}

export type Outcome =
  | 'no-data'
  | 'split-mismatch'
  | 'too-early'
  | 'better'
  | 'guard-harmed'
  | 'worse'
  | 'no-relevant-difference'
  | 'undecided';

/** Whether people saw the variants in the planned ratio. */
export interface SplitCheck {
  chiSquare: number;
  p: number;
  /** Blocks the verdict. */
  mismatch: boolean;
  variants: { variant: string; people: number; expected: number }[];
  sawSeveral: number;
  unknownVariant: number;
  days: Uneven[];
  sources: Uneven[];
  /** All days of first exposure, in order. */
  byDay: Exposed[];
}

/** A day, or the id of a source, where the split is uneven by itself. */
export interface Uneven {
  at: string;
  people: number[];
  p: number;
}

/** People who saw it first on a day: of each variant in their order, or null where too few to be shown. */
export interface Exposed {
  at: string;
  people: number[] | null;
  suppressed: boolean;
}

export interface MetricResult {
  metric: string;
  primary: boolean;
  arms: Arm[];
  cap: number | null;
  cuped: { covariate: string; theta: number; varianceReduction: number } | null;
  comparisons: Comparison[];
}

export interface Arm {
  variant: string;
  people: number;
  mean: number | null;
  standardDeviation: number | null;
}

/** A variant against the control. */
export interface Comparison {
  variant: string;
  difference: number | null;
  lift: number | null;
  /** Holds whenever one looks. */
  alwaysValid: { difference: Interval; lift: Interval | null; p: number; holm: number; mixture: number | null } | null;
  /** Holds at the planned end only. */
  fixedHorizon: {
    test: string;
    difference: Interval;
    lift: Interval | null;
    p: number;
    holm: number;
    benjaminiHochberg: number;
  } | null;
  bayesian: { chanceToBeat: number; lossChoosingControl: number; lossChoosingTreatment: number } | null;
}

export interface Interval {
  lower: number;
  upper: number;
}

/** How the variants did with the members of a segment. */
export interface SegmentEffect {
  segment: string;
  people: number | null;
  suppressed: boolean;
  effects: {
    variant: string;
    people: number;
    controls: number;
    lift: number | null;
    /** For whoever looks once. */
    interval: Interval | null;
    /** Whether the lift differs from that of everybody else. */
    interaction: { restLift: number; z: number; p: number; holm: number; benjaminiHochberg: number } | null;
  }[];
}

/** An effect as it is drawn: a share of the control's mean, or a difference where there is nothing to be a share of. */
export interface Effect {
  isRelative: boolean;
  estimate: number;
  /** Null while there are too few people. */
  interval: Interval | null;
}

export function effectOf({ lift, difference, alwaysValid }: Comparison): Effect | null {
  if (lift !== null && alwaysValid?.lift !== null) {
    return { isRelative: true, estimate: lift, interval: alwaysValid?.lift ?? null };
  }
  return difference === null
    ? null
    : { isRelative: false, estimate: difference, interval: alwaysValid?.difference ?? null };
}

/** How an effect is to be read: an interval that leaves out zero speaks, one that holds it is silent. */
export function toneOf({ interval }: Effect): 'good' | 'bad' | 'open' {
  if (interval === null || (interval.lower <= 0 && interval.upper >= 0)) {
    return 'open';
  }
  return interval.lower > 0 ? 'good' : 'bad';
}

export function noticeOf(outcome: Outcome): 'success' | 'danger' | 'warning' | 'info' {
  switch (outcome) {
    case 'better':
      return 'success';
    case 'split-mismatch':
    case 'worse':
      return 'danger';
    case 'guard-harmed':
      return 'warning';
    case 'no-data':
    case 'too-early':
    case 'no-relevant-difference':
    case 'undecided':
      return 'info';
  }
}

/** People of each variant up to the end of each day; days with hidden numbers add nothing. */
export function runningTotals(days: Exposed[]): { at: string; people: number[] }[] {
  const totals: number[] = [];
  return days.map(({ at, people }) => {
    people?.forEach((count, variant) => {
      totals[variant] = (totals[variant] ?? 0) + count;
    });
    return { at, people: [...totals] };
  });
}
