import { people } from './people.mjs';

const EXCLUDED = { noConsent: people.filter((each) => each.withdrawn).length, consentExpired: 3 };
const Z = 1.959963984540054;

/** Surveys, tickets and mentions, as numbers that look likely. */
export const serviceRoutes = [
  ['GET', /^\/v1\/metrics\/surveys$/, ({ query }) => surveys(query)],
  ['GET', /^\/v1\/metrics\/tickets$/, ({ query }) => tickets(query)],
  ['GET', /^\/v1\/metrics\/voice$/, ({ query }) => voice(query)],
];

function surveys({ from, to, by = 'survey' }) {
  const names = {
    channel: ['email', 'web', null],
    segment: ['stammkunden', 'newsletter-leser', null],
    survey: ['nach-kauf', 'jahresumfrage', 'support'],
  }[by];
  const groups = names.flatMap((group, index) => [
    recommendation(group, [214, 96, 31][index], [98, 55, 21][index], [63, 40, 25][index]),
    share(group, [301, 120, 40][index], [246, 91, 33][index]),
    effort(group, [88, 61, 22][index], [5.62, 5.1, 4.7][index]),
  ]);
  return {
    from,
    to,
    by,
    leastPeople: 5,
    groups: [
      ...groups,
      { ...blank('nps', by === 'channel' ? 'sms' : 'pilot'), suppressed: true },
      { ...blank(null, 'altdaten'), people: 0, n: 0, refused: { 'unknown-kind': 12, 'no-score': 3 } },
    ],
    excluded: EXCLUDED,
  };
}

const blank = (kind, group) => ({
  kind,
  group,
  people: null,
  n: null,
  value: null,
  standardError: null,
  interval: null,
  response: { invited: null, answered: null, value: null, low: null, high: null },
  refused: null,
  suppressed: false,
});

function recommendation(group, promoters, passives, detractors) {
  const n = promoters + passives + detractors;
  const [p, d] = [promoters / n, detractors / n];
  const value = 100 * (p - d);
  const standardError = 100 * Math.sqrt((p + d - (p - d) ** 2) / n);
  return {
    ...blank('nps', group),
    people: n - 4,
    n,
    value,
    standardError,
    interval: { low: value - Z * standardError, high: value + Z * standardError },
    nps: { promoters, passives, detractors },
    response: { invited: n * 4, answered: n, value: 0.25, low: 0.23, high: 0.27 },
    refused: { 'off-scale': 7, 'not-whole': 2 },
  };
}

function share(group, n, satisfied) {
  const value = satisfied / n;
  const standardError = Math.sqrt((value * (1 - value)) / n);
  return {
    ...blank('csat', group),
    people: n - 2,
    n,
    value,
    standardError,
    interval: { low: value - Z * standardError, high: value + Z * standardError },
    satisfied,
    refused: {},
  };
}

function effort(group, n, value) {
  const standardError = 1.4 / Math.sqrt(n);
  return {
    ...blank('ces', group),
    people: n,
    n,
    value,
    standardError,
    interval: { low: value - Z * standardError, high: value + Z * standardError },
    agreement: { value: 0.71, standardError: 0.05, low: 0.62, high: 0.8 },
    refused: { 'off-scale': 1 },
  };
}

function tickets({ from, to, by = null }) {
  const names = {
    channel: ['email', 'chat', 'phone'],
    priority: ['normal', 'high', 'low'],
    segment: ['stammkunden', 'newsletter-leser'],
  }[by] ?? [null];
  const groups = names.map((group, index) => {
    const opened = [412, 188, 64][index];
    const inTime = Math.round(opened * [0.9, 0.962, 0.81][index]);
    return {
      group,
      opened,
      solvedInTime: { tickets: inTime, of: opened - 3, value: inTime / (opened - 3) },
      reopened: [11, 4, 2][index],
      firstResponseHours: spread(opened - 9, [1.9, 0.4, 2.8][index]),
      resolutionHours: spread(opened - 20, [14.2, 3.1, 22.7][index]),
      suppressed: false,
    };
  });
  const few = { solvedInTime: null, reopened: null, firstResponseHours: null, resolutionHours: null };
  const rest = by ? [{ group: by === 'channel' ? 'fax' : 'urgent', opened: null, ...few, suppressed: true }] : [];
  return { from, to, by, leastPeople: 5, groups: [...groups, ...rest], excluded: EXCLUDED };
}

const spread = (n, mean) => ({ n, mean, median: mean * 0.55, p90: mean * 2.4, p95: mean * 3.6 });

function voice({ from, to }) {
  const networks = [
    ['mastodon', 140, 61, 22],
    ['bluesky', 77, 30, 19],
    [null, 25, 7, 9],
  ].map(([network, mentions, positive, negative]) => ({
    network,
    people: mentions - 6,
    mentions,
    positive,
    neutral: mentions - positive - negative - 3,
    negative,
    positiveShare: positive / (mentions - 3),
    negativeShare: negative / (mentions - 3),
    followers: mentions * 320,
    suppressed: false,
  }));
  const none = { people: null, mentions: null, positive: null, neutral: null, negative: null };
  return {
    from,
    to,
    leastPeople: 5,
    networks: [
      ...networks,
      { network: 'forum', ...none, positiveShare: null, negativeShare: null, followers: null, suppressed: true },
    ],
    excluded: EXCLUDED,
  };
}
