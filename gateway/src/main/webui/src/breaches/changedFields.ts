import type { Breach } from './breaches';

const FIELDS = [
  'title',
  'awareness',
  'risk',
  'nature',
  'peopleCategories',
  'people',
  'dataCategories',
  'records',
  'consequences',
  'measures',
] as const;

export type Field = (typeof FIELDS)[number] | 'kind';

/** Which of the facts are others than in the version before. */
export function changedFields(before: Breach, after: Breach): Field[] {
  const isOther = (field: keyof Breach) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return [...FIELDS.filter(isOther), ...(isOther('kinds') ? (['kind'] as const) : [])];
}
