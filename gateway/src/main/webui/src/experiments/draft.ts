import type { Metric, NewExperiment, PowerQuestion } from './experiments';

/** An experiment as it stands in the form: what is typed, before it means anything. */
export interface ExperimentDraft {
  key: string;
  hypothesis: string;
  variants: VariantDraft[];
  primaryMetric: Metric;
  guardMetrics: Metric[];
  /** In percent for conversion, else in the unit of the metric. */
  baseline: string;
  standardDeviation: string;
  /** In percent of the baseline. */
  minimumEffect: string;
  alpha: string;
  power: string;
  eligibilitySegment: string;
  outcomeDays: string;
  /** Where people meet the experiment; only to reckon how long it takes. */
  trafficEvent: string;
}

export interface VariantDraft {
  key: string;
  name: string;
  /** In percent. */
  weight: string;
}

export const FIRST_DRAFT: ExperimentDraft = {
  key: '',
  hypothesis: '',
  variants: [
    { key: 'control', name: '', weight: '50' },
    { key: 'variant', name: '', weight: '50' },
  ],
  primaryMetric: 'conversion',
  guardMetrics: [],
  baseline: '5',
  standardDeviation: '',
  minimumEffect: '10',
  alpha: '0.05',
  power: '0.8',
  eligibilitySegment: '',
  outcomeDays: '',
  trafficEvent: 'Product Viewed',
};

export const MOST_VARIANTS = 20;

const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Weights such as thirds are written with as many digits as one likes. */
const ROUNDING = 1e-4;

export type Mistake =
  'key' | 'keyReserved' | 'hypothesis' | 'variantKey' | 'variantKeys' | 'weight' | 'weights' | 'plan' | 'outcomeDays';

/** What is still wrong, in the order of the form. The service has the last word. */
export function mistakesOf(draft: ExperimentDraft): Mistake[] {
  const keys = draft.variants.map(({ key }) => key);
  const weights = draft.variants.map(({ weight }) => numberOf(weight));
  const checks: [Mistake, boolean][] = [
    ['key', !KEY.test(draft.key)],
    ['keyReserved', draft.key === 'power'],
    ['hypothesis', draft.hypothesis.trim() === ''],
    ['variantKey', !keys.every((key) => KEY.test(key))],
    ['variantKeys', new Set(keys).size < keys.length],
    ['weight', !weights.every((weight) => weight !== null && weight > 0 && weight < 100)],
    ['weights', Math.abs(weightsSum(draft) - 100) > ROUNDING],
    ['plan', powerQuestionOf(draft) === null],
    ['outcomeDays', draft.outcomeDays !== '' && !isDays(draft.outcomeDays)],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([mistake]) => mistake);
}

/** In percent; what is no number counts as nothing. */
export function weightsSum({ variants }: Pick<ExperimentDraft, 'variants'>): number {
  return variants.reduce((sum, { weight }) => sum + (numberOf(weight) ?? 0), 0);
}

/** All variants alike; the last takes what rounding leaves. */
export function evenWeights(variants: VariantDraft[]): VariantDraft[] {
  const share = Math.floor(1e6 / variants.length) / 1e4;
  const rest = 100 - share * (variants.length - 1);
  return variants.map((variant, at) => ({
    ...variant,
    weight: String(at === variants.length - 1 ? Number(rest.toFixed(4)) : share),
  }));
}

/** What the power calculator is to be asked, or null while something in it is missing or impossible. */
export function powerQuestionOf(draft: ExperimentDraft): PowerQuestion | null {
  const isShare = draft.primaryMetric === 'conversion';
  const typed = numberOf(draft.baseline);
  const deviation = isShare ? null : numberOf(draft.standardDeviation);
  const effect = numberOf(draft.minimumEffect);
  const alpha = numberOf(draft.alpha);
  const power = numberOf(draft.power);
  if (typed === null || effect === null || alpha === null || power === null || (!isShare && deviation === null)) {
    return null;
  }
  const baseline = isShare ? hundredth(typed) : typed;
  const minimumEffect = hundredth(effect);
  const isPossible =
    baseline > 0 &&
    (!isShare || (baseline < 1 && baseline * (1 + minimumEffect) < 1)) &&
    (deviation === null || deviation > 0) &&
    minimumEffect > -1 &&
    minimumEffect !== 0 &&
    alpha >= 0.0001 &&
    alpha <= 0.2 &&
    power >= 0.5 &&
    power <= 0.999;
  return isPossible
    ? { baseline, standardDeviation: deviation, minimumEffect, alpha, power, variants: draft.variants.length }
    : null;
}

/** The request, once nothing is wrong any more. */
export function toNewExperiment(draft: ExperimentDraft): NewExperiment {
  const question = powerQuestionOf(draft);
  if (question === null) {
    throw new Error('A draft without a plan cannot be sent');
  }
  const { variants, ...plan } = question;
  return {
    key: draft.key,
    hypothesis: draft.hypothesis.trim(),
    variants: draft.variants.slice(0, variants).map(({ key, name, weight }) => ({
      key,
      name: name.trim() || key,
      weight: hundredth(numberOf(weight) ?? 0),
    })),
    primaryMetric: draft.primaryMetric,
    guardMetrics: draft.guardMetrics.filter((metric) => metric !== draft.primaryMetric),
    plan,
    eligibilitySegment: draft.eligibilitySegment || null,
    outcomeDays: draft.outcomeDays === '' ? null : Number(draft.outcomeDays),
  };
}

/**
 * How many days it takes until the scarcest variant has its people.
 *
 * @param peoplePerDay new people who meet the experiment on a day
 */
export function daysNeeded(peoplePerVariant: number, draft: ExperimentDraft, peoplePerDay: number): number | null {
  const least = Math.min(...draft.variants.map(({ weight }) => (numberOf(weight) ?? 0) / 100));
  return least > 0 && peoplePerDay > 0 ? Math.ceil(peoplePerVariant / (least * peoplePerDay)) : null;
}

function isDays(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 730;
}

/** Both a decimal point and a decimal comma are understood. */
export function numberOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}

/** Without the dust of a division: 7 % is 0.07, not 0.07000000000000001. */
function hundredth(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
