import type { FileLayout, ImportPreset, Mapping, NewImport } from './imports';
import type { LegalBasis } from './legalBasis';
import { gapsIn } from './mapping';

/** What has been entered for a new import so far. */
export interface ImportDraft {
  mapping: Mapping;
  /** What is known of the file's form beyond what the service finds out itself. */
  layout: FileLayout;
  /** Name of the preset that the mapping came from, or empty. */
  preset: string;
  sourceName: string;
  zone: string;
  currency: string;
  legalBasis: LegalBasis;
  purposes: string[];
}

/** A purchase is a contract; that is what orders rest on unless somebody knows better. */
export const FIRST_DRAFT: ImportDraft = {
  mapping: {},
  layout: {},
  preset: '',
  sourceName: '',
  zone: 'Europe/Berlin',
  currency: 'EUR',
  legalBasis: 'ART6_1_B',
  purposes: ['service'],
};

export function isComplete(draft: ImportDraft): boolean {
  const hasCurrency = /^[A-Z]{3}$/.test(draft.currency) || (draft.currency === '' && Boolean(draft.mapping.currency));
  return (
    gapsIn(draft.mapping).length === 0 &&
    draft.sourceName.trim() !== '' &&
    draft.zone !== '' &&
    hasCurrency &&
    draft.purposes.length > 0
  );
}

export function toNewImport(draft: ImportDraft, fileName: string): NewImport {
  const { mapping, layout, zone, currency, legalBasis, purposes, sourceName } = draft;
  return {
    fileName,
    mapping,
    zone,
    currency: currency === '' ? null : currency,
    legalBasis,
    purposes,
    sourceName: sourceName.trim(),
    ...stated(layout),
  };
}

/** A preset as far as this file has columns for it. */
export function layoutOf({ delimiter, charset, header, dateFormat, decimalMark }: ImportPreset): FileLayout {
  return stated({ delimiter, charset, header, dateFormat, decimalMark });
}

function stated(layout: { [K in keyof FileLayout]: FileLayout[K] | undefined }): FileLayout {
  return Object.fromEntries(Object.entries(layout).filter(([, value]) => value !== null && value !== undefined));
}
