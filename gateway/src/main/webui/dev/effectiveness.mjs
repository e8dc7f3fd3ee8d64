export const effectivenessRoutes = [['GET', /^\/v1\/metrics\/segments$/, ({ query }) => effectiveness(query)]];

function effectiveness({ from, to, currency = 'EUR' }) {
  const measured = (measure, members, rest, half, adjustedPValue, effectSize) => ({
    measure,
    members,
    rest,
    difference: members - rest,
    low: members - rest - half,
    high: members - rest + half,
    pValue: adjustedPValue / 2,
    adjustedPValue,
    effectSize,
    suppressed: false,
  });
  return {
    from,
    to,
    currency,
    everybody: 640,
    segments: [
      {
        segment: 'abwanderungsgefahr',
        people: 214,
        suppressed: false,
        measures: [
          measured('value', 41.2, 188.4, 31, 0.0002, -0.52),
          measured('conversion', 0.11, 0.58, 0.06, 0.00001, -1.04),
          measured('retention', 0.08, 0.49, 0.08, 0.0001, -0.97),
          measured('growth', -38.1, 12.2, 29, 0.003, -0.31),
        ],
      },
      { segment: 'grosse-koerbe', people: null, suppressed: true, measures: [] },
      {
        segment: 'treue-newsletterkunden',
        people: 143,
        suppressed: false,
        measures: [
          measured('value', 402.9, 96.1, 61, 0.00001, 1.12),
          measured('conversion', 0.91, 0.37, 0.07, 0.00001, 1.22),
          measured('retention', 0.71, 0.33, 0.1, 0.0001, 0.78),
          measured('growth', 9.4, -4.1, 41, 0.62, 0.08),
        ],
      },
    ],
    overlap: [
      { a: 'abwanderungsgefahr', b: 'grosse-koerbe', both: 61, jaccard: 0.17, suppressed: false },
      { a: 'abwanderungsgefahr', b: 'treue-newsletterkunden', both: null, jaccard: null, suppressed: true },
      { a: 'grosse-koerbe', b: 'treue-newsletterkunden', both: 118, jaccard: 0.5, suppressed: false },
    ],
    excluded: { noConsent: 51 },
  };
}
