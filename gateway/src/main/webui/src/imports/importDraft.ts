import type { ImportPreset, Mapping, NewImport } from './imports';
import type { LegalBasis } from './legalBasis';
import { gapsIn, isSameMapping } from './mapping';

/** What has been entered for a new import so far. */
export interface ImportDraft {
  mapping: Mapping;
  preset: ImportPreset | null;
  sourceName: string;
  zone: string;
  currency: string;
  legalBasis: LegalBasis;
  purposes: string[];
}

/** A purchase is a contract; that is what orders rest on unless somebody knows better. */
export const FIRST_DRAFT: ImportDraft = {
  mapping: {},
  preset: null,
  sourceName: '',
  zone: 'Europe/Berlin',
  currency: 'EUR',
  legalBasis: 'ART6_1_B',
  purposes: ['service'],
};

export function isComplete(draft: ImportDraft): boolean {
  const hasCurrency = /^[A-Z]{3}$/.test(draft.currency) || (draft.currency === '' && Boolean(draft.mapping.currency));
  return gapsIn(draft.mapping).length === 0 && draft.sourceName.trim() !== '' && draft.zone !== '' && hasCurrency;
}

/** A preset goes by its name as long as its mapping is untouched: it also knows how its files are written. */
export function toNewImport(draft: ImportDraft, fileName: string): NewImport {
  const { preset, mapping, sourceName, currency, ...rest } = draft;
  const chosen = preset && isSameMapping(preset.mapping, mapping) ? { preset: preset.name } : { mapping };
  return { fileName, ...chosen, ...rest, sourceName: sourceName.trim(), currency: currency === '' ? null : currency };
}
