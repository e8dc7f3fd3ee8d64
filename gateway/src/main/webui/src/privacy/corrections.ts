/** A field and its right value, as the services have it; null removes the field. */
export interface Correction {
  field: string;
  value: string | number | boolean | null;
}

export const KINDS = ['text', 'number', 'yes', 'no', 'gone'] as const;

/** What a value is; two of them say it all, and one removes the field. */
export type Kind = (typeof KINDS)[number];

/** A correction as it is being written down. */
export interface CorrectionDraft {
  field: string;
  kind: Kind;
  text: string;
}

/** Fields that most people mean; an officer may name any other one. */
export const COMMON_FIELDS = [
  'firstName',
  'lastName',
  'title',
  'birthday',
  'company',
  'address.street',
  'address.postalCode',
  'address.city',
  'address.country',
] as const;

export const MOST = 50;

export const emptyCorrection = (field = ''): CorrectionDraft => ({ field, kind: 'text', text: '' });

/** Whether a row says something: a field, and a value where one has to be written. */
export function isFilledIn({ field, kind, text }: CorrectionDraft): boolean {
  return field.trim() !== '' && ((kind !== 'text' && kind !== 'number') || text.trim() !== '');
}

/** The first row of which one half is missing, the field or the value; the first of all is 1. */
export function halfFilled(drafts: CorrectionDraft[]): number | null {
  const at = drafts.findIndex((draft) => !isFilledIn(draft) && !isUntouched(draft));
  return at < 0 ? null : at + 1;
}

function isUntouched({ field, kind, text }: CorrectionDraft): boolean {
  return field.trim() === '' && (kind === 'text' || kind === 'number') && text.trim() === '';
}

/** What the traits of a profile say now at a field, with dots inside of one; nothing if they say nothing. */
export function saidNow(traits: Record<string, { value: unknown }>, field: string): unknown {
  const [trait = '', ...path] = field.split('.');
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    traits[trait]?.value,
  );
}

/** Leaves out what was not filled in. */
export function toCorrections(drafts: CorrectionDraft[]): Correction[] {
  return drafts.filter(isFilledIn).map((draft) => ({ field: draft.field.trim(), value: valueOf(draft) }));
}

function valueOf({ kind, text }: CorrectionDraft): Correction['value'] {
  switch (kind) {
    case 'text':
      return text.trim();
    case 'number':
      return Number(text);
    case 'yes':
      return true;
    case 'no':
      return false;
    case 'gone':
      return null;
  }
}

/** What was said before, to be changed; one empty row if that is nothing. */
export function toDrafts(corrections: Correction[]): CorrectionDraft[] {
  return corrections.length === 0 ? [emptyCorrection()] : corrections.map(toDraft);
}

function toDraft({ field, value }: Correction): CorrectionDraft {
  if (value === null) {
    return { field, kind: 'gone', text: '' };
  }
  if (typeof value === 'boolean') {
    return { field, kind: value ? 'yes' : 'no', text: '' };
  }
  return { field, kind: typeof value === 'number' ? 'number' : 'text', text: String(value) };
}
