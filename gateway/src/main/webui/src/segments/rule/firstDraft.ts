import type { Rule } from './rule';

/** What a new segment begins with where another page has led here. */
export interface FirstDraft {
  name: string;
  purpose: string;
  rule: Rule;
}

/** Read from the state of the address, which the browser keeps and anything may have written. */
export function firstDraftOf(state: unknown): FirstDraft | null {
  const draft = (state as { segment?: Partial<FirstDraft> } | null)?.segment;
  return typeof draft?.name === 'string' && typeof draft.purpose === 'string' && typeof draft.rule?.type === 'string'
    ? { name: draft.name, purpose: draft.purpose, rule: draft.rule }
    : null;
}
