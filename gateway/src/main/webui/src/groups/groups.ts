import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get } from '../api/request';

/** Customers in groups of those who are alike. */
export interface Clusters {
  asOf: string;
  currency: string;
  customers: number;
  /** Fewer than all where there are too many for one question. */
  examined: number;
  k: number;
  /** Whether k was chosen by the silhouette rather than asked for. */
  chosen: boolean;
  /** How well the groups are set apart, -1 to 1. */
  silhouette: number;
  tried: { k: number; silhouette: number }[];
  figures: string[];
  groups: CustomerGroup[];
  excluded: { noConsent: number };
}

/** One of too few people has neither name nor numbers. */
export interface CustomerGroup {
  name: Texts | null;
  customers: number | null;
  share: number | null;
  means: GroupMean[];
  suppressed: boolean;
}

export interface GroupMean {
  figure: string;
  /** In days, orders, or the currency. */
  mean: number;
  /** From the average of all customers, in standard deviations of the logarithm. */
  deviation: number;
}

export type ShownGroup = CustomerGroup & { name: Texts; customers: number; share: number; number: number };

export const FEWEST_GROUPS = 2;
export const MOST_GROUPS = 12;

/** @param k how many groups, or null for the number that sets them apart best */
export const clustersQuery = (k: number | null, currency: string | null) =>
  queryOptions({
    queryKey: ['clusters', k, currency],
    queryFn: ({ signal }) => get<Clusters>('/v1/metrics/clusters', { k, currency }, signal),
    placeholderData: keepPreviousData,
  });

/** The number of groups that an address asks for; null where it names none that can be asked for. */
export function askedGroups(named: string | null): number | null {
  const k = Number(named);
  return named !== null && Number.isInteger(k) && k >= FEWEST_GROUPS && k <= MOST_GROUPS ? k : null;
}

/** Those that may be shown, numbered in the order of the answer. */
export function shownGroups(groups: CustomerGroup[]): ShownGroup[] {
  return groups.flatMap(({ name, customers, share, ...group }, at) =>
    name === null || customers === null || share === null ? [] : [{ ...group, name, customers, share, number: at + 1 }],
  );
}

export const STRUCTURES = ['none', 'weak', 'reasonable', 'strong'] as const;

/** What a silhouette says of the structure (Kaufman, Rousseeuw, Finding Groups in Data, 1990, table 4). */
export function structureOf(silhouette: number): (typeof STRUCTURES)[number] {
  if (silhouette > 0.7) {
    return 'strong';
  }
  if (silhouette > 0.5) {
    return 'reasonable';
  }
  return silhouette > 0.25 ? 'weak' : 'none';
}

/** Standard deviations from which on a figure sets a group apart; below, it is like everybody. */
const NOTABLE = 0.4;
const FAR = 1;

/** How a group differs from everybody in one figure. */
export function distanceOf(deviation: number): 'muchMore' | 'more' | 'alike' | 'less' | 'muchLess' {
  const size = Math.abs(deviation);
  if (size < NOTABLE) {
    return 'alike';
  }
  if (deviation > 0) {
    return size >= FAR ? 'muchMore' : 'more';
  }
  return size >= FAR ? 'muchLess' : 'less';
}

/** The figures that set a group apart, the most telling first. */
export function tellingMeans(means: GroupMean[]): GroupMean[] {
  return means
    .filter(({ deviation }) => distanceOf(deviation) !== 'alike')
    .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
}

/** The share of each group in what the shown groups have spent; null if nobody has spent anything. */
export function revenueShares(groups: ShownGroup[]): (number | null)[] {
  const sums = groups.map(
    ({ customers, means }) => customers * (means.find(({ figure }) => figure === 'revenue')?.mean ?? 0),
  );
  const total = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((sum) => (total > 0 ? sum / total : null));
}
