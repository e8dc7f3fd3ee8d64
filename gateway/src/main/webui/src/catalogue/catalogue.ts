import type { FigureDefinition } from '../figures/figures';

/** In the order in which the catalogue lists them; groups that are not known come last. */
export const GROUPS = [
  'sales',
  'loyalty',
  'retention',
  'value',
  'acquisition',
  'satisfaction',
  'service',
  'voice',
  'cohorts',
  'journeys',
  'customers',
  'segments',
  'relations',
  'quality',
] as const;

export type KnownGroup = (typeof GROUPS)[number];

/** The figures by their group, groups in the order of the catalogue. */
export function byGroup(items: FigureDefinition[]): [string, FigureDefinition[]][] {
  const found = new Set(items.map(({ group }) => group));
  const known: string[] = GROUPS.filter((group) => found.has(group));
  return [...known, ...[...found].filter((group) => !known.includes(group))].map((name) => [
    name,
    items.filter(({ group }) => group === name),
  ]);
}

/** Those in whose names, key, definition or inputs all words are found, in either language. */
export function matching(items: FigureDefinition[], search: string): FigureDefinition[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return items.filter(({ key, name, definition, inputs }) => {
    const text = plain([key, name.de, name.en, definition.de, definition.en, ...inputs].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Tables whose numbers have a page of their own in the console, by the path that the API answers them under. */
const PAGES: [string, string][] = [
  ['/v1/metrics/cohorts', '/cohorts'],
  ['/v1/metrics/rfm', '/rfm'],
  ['/v1/metrics/at-risk', '/value'],
  ['/v1/metrics/quality', '/quality'],
  ['/v1/metrics/clusters', '/groups'],
  ['/v1/metrics/survival', '/cohorts'],
  ['/v1/metrics/season', '/season'],
  ['/v1/metrics/next-category', '/relations?view=next'],
  ['/v1/metrics/affinity', '/relations?view=affinity'],
  ['/v1/metrics/correlations', '/relations?view=correlations'],
  ['/v1/metrics/satisfaction-retention', '/relations?view=satisfaction'],
  ['/v1/metrics/acquisition-costs', '/relations?view=costs'],
  ['/v1/metrics/funnel', '/journeys'],
  ['/v1/metrics/paths', '/journeys?view=paths'],
  ['/v1/metrics/attribution', '/journeys?view=touchpoints'],
  ['/v1/metrics/surveys', '/satisfaction'],
  ['/v1/metrics/tickets', '/satisfaction'],
  ['/v1/metrics/voice', '/satisfaction'],
  ['/v1/metrics/segments', '/segments'],
  ['/v1/experiments', '/experiments'],
  ['/v1/clv/opportunities', '/value?view=opportunities'],
  ['/v1/clv/contracts', '/value?view=contracts'],
  ['/v1/clv', '/value'],
];

/** The page that shows a table, or null if the console has none. */
export function pageOf(path: string): string | null {
  return PAGES.find(([api]) => path === api || path.startsWith(`${api}/`))?.[1] ?? null;
}
