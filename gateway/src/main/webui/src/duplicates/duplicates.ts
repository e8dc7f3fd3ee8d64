import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { Customer } from '../customers/customers';

/** Profiles that may be one person, by what they say of themselves. */
export interface Duplicates {
  /** How many people were compared. */
  examined: number;
  /** How many pairs were found. */
  candidates: number;
  /** How many people are in them. */
  people: number;
  /** The most probable of them first. */
  items: DuplicatePair[];
}

export interface DuplicatePair {
  first: string;
  second: string;
  probability: number;
  agreeing: string[];
}

/** What people are compared by. */
export const FEATURES = [
  'firstName',
  'lastName',
  'birthday',
  'street',
  'houseNumber',
  'city',
  'postalCode',
  'phone',
] as const;

/** As many as the service tells at once. */
const MOST = 200;

/** All profiles are compared anew for each answer, so it is kept for a while. */
export const duplicatesQuery = queryOptions({
  queryKey: ['duplicates'],
  queryFn: ({ signal }) => get<Duplicates>('/v1/quality/duplicates', { limit: MOST }, signal),
  staleTime: 300_000,
});

/** One thing that is known of either person. */
export interface ComparedTrait {
  name: string;
  first: unknown;
  second: unknown;
  isSame: boolean;
}

/** Everything that is known of two people side by side: what both have first, and of that what agrees. */
export function compared(first: Customer, second: Customer): ComparedTrait[] {
  const names = [...new Set([...Object.keys(first.traits), ...Object.keys(second.traits)])];
  const rank = ({ first: one, second: other, isSame }: ComparedTrait) =>
    one === undefined || other === undefined ? 2 : isSame ? 0 : 1;
  return names
    .map((name) => {
      const [one, other] = [first.traits[name]?.value, second.traits[name]?.value];
      return { name, first: one, second: other, isSame: JSON.stringify(one) === JSON.stringify(other) };
    })
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
