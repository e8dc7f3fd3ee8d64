import { APP, SHOP } from './people.mjs';

const DAY = 86_400_000;
const ago = (days) => new Date(Date.now() - days * DAY).toISOString();
const text = (de, en) => ({ de, en });

/** What came of an experiment: one goes well, one was split wrongly, one is open. */
export function results(experiment, currency) {
  const uneven = experiment.key === 'weiterleitung';
  const counts = uneven ? [4213, 3702] : experiment.variants.map((_, at) => 6200 + 37 * at);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const lifts = { short: [0.092, 0.021, 0.163], guest: [0.018, -0.051, 0.087], personal: [0.031, -0.029, 0.091] };
  const metrics = [experiment.primaryMetric, ...experiment.guardMetrics].map((metric, at) =>
    measured(experiment, counts, metric, at, lifts),
  );
  return {
    experiment: experiment.key,
    state: experiment.state,
    from: experiment.startedAt,
    to: experiment.stoppedAt ?? ago(0),
    currency,
    plannedPerVariant: experiment.plan.peoplePerVariant,
    confidence: 0.95,
    verdict: verdict(experiment),
    split: split(experiment, counts, all, uneven),
    metrics,
    bySegment: bySegment(experiment),
    notEligible: uneven ? 0 : 17,
    excluded: { noConsent: 51 },
  };
}

function verdict({ key }) {
  switch (key) {
    case 'weiterleitung':
      return {
        outcome: 'split-mismatch',
        variant: null,
        text: text(
          'Kein Urteil: Die Aufteilung 4.213 : 3.702 statt der geplanten 3.958 : 3.958 kann kein Zufall sein (p = 9,3e-09).',
          'No verdict: the split 4,213 : 3,702 instead of the planned 3,958 : 3,958 cannot be chance (p = 9.3e-09).',
        ),
      };
    case 'newsletter-ton':
      return {
        outcome: 'undecided',
        variant: null,
        text: text(
          'Noch nicht entschieden: „personal“ gegen „control“, Umsatz je Person +3,1 %, 95-%-Intervall -2,9 % bis +9,1 %, bei jedem Blick gültig, p = 0,4100 nach Holm, 6.237 gegen 6.200 Personen. Der Plan sieht 17.446 Personen je Variante vor.',
          'Not decided yet: “personal” against “control”, revenue per person +3.1%, 95% interval -2.9% to +9.1%, valid at every look, p = 0.4100 by Holm, 6,237 against 6,200 people. The plan says 17,446 people in each variant.',
        ),
      };
    default:
      return {
        outcome: 'better',
        variant: 'short',
        text: text(
          '„short“ ist besser als „control“: Konversion +9,2 %, 95-%-Intervall +2,1 % bis +16,3 %, bei jedem Blick gültig, p = 0,0110 nach Holm, 6.237 gegen 6.200 Personen.',
          '“short” is better than “control”: conversion +9.2%, 95% interval +2.1% to +16.3%, valid at every look, p = 0.0110 by Holm, 6,237 against 6,200 people.',
        ),
      };
  }
}

function split(experiment, counts, all, uneven) {
  const days = Array.from({ length: 20 }, (_, at) => {
    const people = counts.map((count) => Math.round((count / 20) * (0.8 + ((at * 7) % 5) / 10)));
    const hidden = at === 0;
    return { at: ago(20 - at).slice(0, 10), people: hidden ? null : people, suppressed: hidden };
  });
  return {
    chiSquare: uneven ? 33 : 1.2,
    p: uneven ? 9.3e-9 : 0.55,
    mismatch: uneven,
    variants: experiment.variants.map(({ key, weight }, at) => ({
      variant: key,
      people: counts[at],
      expected: weight * all,
    })),
    sawSeveral: 12,
    unknownVariant: uneven ? 3 : 0,
    days: uneven
      ? [
          { at: ago(6).slice(0, 10), people: [402, 211], p: 1.1e-14 },
          { at: ago(5).slice(0, 10), people: [388, 240], p: 3.4e-9 },
        ]
      : [],
    sources: uneven ? [{ at: SHOP, people: [2204, 1689], p: 1.5e-16 }] : [],
    byDay: days,
    bySource: [SHOP, APP].map((at) => ({
      at,
      people: counts.map((count) => Math.round(count / 2)),
      suppressed: false,
    })),
  };
}

const BASES = {
  conversion: [0.0502, 0.2184],
  'revenue-per-person': [12.4, 41.2],
  'orders-per-person': [0.061, 0.27],
  'predicted-clv': [84.2, 120.4],
};

function measured(experiment, counts, metric, at, lifts) {
  const [base, deviation] = BASES[metric];
  const shrink = 1 / (at + 1);
  const liftOf = (key) => (lifts[key] ?? [-0.01, -0.08, 0.06]).map((lift) => lift * shrink);
  return {
    metric,
    primary: at === 0,
    arms: experiment.variants.map(({ key }, index) => ({
      variant: key,
      people: counts[index],
      mean: index === 0 ? base : base * (1 + liftOf(key)[0]),
      standardDeviation: deviation,
    })),
    cap: null,
    cuped:
      metric === 'conversion' ? null : { covariate: 'revenue-before-exposure', theta: 0.31, varianceReduction: 0.23 },
    comparisons: experiment.variants.slice(1).map(({ key }) => {
      const [lift, lower, upper] = liftOf(key);
      const sure = lower > 0;
      return {
        variant: key,
        difference: base * lift,
        lift,
        alwaysValid: {
          difference: { lower: base * lower, upper: base * upper },
          lift: { lower, upper },
          p: sure ? 0.004 : 0.31,
          holm: sure ? 0.011 : 0.41,
          mixture: at === 0 ? (sure ? 0.006 : 0.52) : null,
        },
        fixedHorizon: {
          test: metric === 'conversion' ? 'two-proportion-z' : 'welch',
          difference: { lower: base * lift - base * 0.04, upper: base * lift + base * 0.04 },
          lift: { lower: lift - 0.04, upper: lift + 0.04 },
          p: sure ? 0.0003 : 0.12,
          holm: sure ? 0.001 : 0.24,
          benjaminiHochberg: sure ? 0.001 : 0.18,
        },
        bayesian: {
          chanceToBeat: sure ? 0.9994 : 0.81,
          lossChoosingControl: base * Math.max(lift, 0.002),
          lossChoosingTreatment: base * (sure ? 0.00002 : 0.006),
        },
        ranks: null,
      };
    }),
  };
}

function bySegment(experiment) {
  const effect = ({ key }, lift) => ({
    variant: key,
    people: 812,
    controls: 798,
    lift,
    interval: { lower: lift - 0.11, upper: lift + 0.11 },
    interaction: { restLift: 0.05, z: 1.1, p: 0.27, holm: 0.81, benjaminiHochberg: 0.54 },
  });
  const treated = experiment.variants.slice(1);
  return [
    {
      segment: 'treue-newsletterkunden',
      people: 1610,
      suppressed: false,
      effects: treated.map((each, at) => effect(each, 0.17 - at * 0.12)),
    },
    {
      segment: 'abwanderungsgefahr',
      people: 1610,
      suppressed: false,
      effects: treated.map((each, at) => effect(each, -0.03 + at * 0.05)),
    },
    { segment: 'grosse-koerbe', people: null, suppressed: true, effects: [] },
  ];
}
