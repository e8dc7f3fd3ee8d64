import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { alongCursors, getPage, type Texts } from '../api/page';
import type { FieldError } from '../api/problem';
import { get, post, put, remove } from '../api/request';
import type { Rule } from './rule/rule';

export interface Segment {
  key: string;
  name: string;
  description: string | null;
  purpose: string;
  version: number;
  state: 'BUILDING' | 'LIVE';
  /** Share of the people known who have been evaluated, from 0 to 1. */
  progress: number;
  size: number;
  excludedForConsent: number;
  rule: Rule;
  text: Texts;
  createdAt: string;
  updatedAt: string;
}

export interface SegmentDraft {
  name: string;
  description: string | null;
  purpose: string;
  rule: Rule;
}

export interface Validation {
  valid: boolean;
  /** With pointers into the request, where the rule is the field {@code rule}. */
  errors: FieldError[];
  text: Texts | null;
  estimate: number | null;
  /** Half the width of the interval that holds the true number with 95 % probability. */
  estimateError: number | null;
}

export interface Member {
  profileId: string;
  since: string;
}

export interface Explanation {
  member: boolean;
  since: string | null;
  permitted: boolean;
  permissionReason: string;
  node: ExplainedNode;
}

export interface ExplainedNode {
  type: string;
  text: Texts;
  result: boolean;
  value: unknown;
  flipsAt: string | null;
  children: ExplainedNode[];
}

/** How often a segment that is being built is looked at again. */
const BUILDING_MILLIS = 2_000;

const at = (key: string) => `/v1/segments/${encodeURIComponent(key)}`;

export const segmentsQuery = queryOptions({
  queryKey: ['segments'],
  queryFn: ({ signal }) => get<{ items: Segment[] }>('/v1/segments', { limit: 200 }, signal),
  refetchInterval: ({ state }) =>
    state.data?.items.some((segment) => segment.state === 'BUILDING') ? BUILDING_MILLIS : false,
});

export const segmentQuery = (key: string) =>
  queryOptions({
    queryKey: ['segment', key],
    queryFn: ({ signal }) => get<Segment>(at(key), undefined, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'BUILDING' ? BUILDING_MILLIS : false),
  });

/** Short pages: each name in them is asked of the profile service. */
export const membersQuery = (key: string) =>
  infiniteQueryOptions({
    queryKey: ['members', key],
    queryFn: ({ pageParam, signal }) => getPage<Member>(`${at(key)}/members`, { limit: 25 }, pageParam, signal),
    ...alongCursors,
  });

export const explanationQuery = (key: string, profileId: string) =>
  queryOptions({
    queryKey: ['explanation', key, profileId],
    queryFn: ({ signal }) => get<Explanation>(`${at(key)}/explain/${encodeURIComponent(profileId)}`, undefined, signal),
    staleTime: 0,
  });

export const validationQuery = (purpose: string, rule: Rule) =>
  queryOptions({
    queryKey: ['validation', purpose, rule],
    queryFn: ({ signal }) => post<Validation>('/v1/segments/validate', { purpose, rule }, signal),
    enabled: purpose !== '',
  });

export const createSegment = (key: string, draft: SegmentDraft) => post<Segment>('/v1/segments', { key, ...draft });
export const changeSegment = (key: string, draft: SegmentDraft) => put<Segment>(at(key), draft);
export const removeSegment = (key: string) => remove(at(key));

/** A key for an address, made from a name: "Treue Kunden (DE)" becomes "treue-kunden-de". */
export function keyFrom(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
