import { instantOf, momentOf } from '../period/moment';
import type { Breach, Facts, Kind, Risk } from './breaches';

/** Facts while they are typed. */
export interface FactsDraft {
  title: string;
  /** As in 2026-01-31T14:05. */
  awareness: string;
  nature: string;
  kinds: Kind[];
  /** One after the other, with commas between them. */
  peopleCategories: string;
  people: string;
  dataCategories: string;
  records: string;
  consequences: string;
  measures: string;
  risk: Risk;
}

export const firstDraft = (now: Date): FactsDraft => ({
  title: '',
  awareness: momentOf(now),
  nature: '',
  kinds: ['CONFIDENTIALITY'],
  peopleCategories: '',
  people: '',
  dataCategories: '',
  records: '',
  consequences: '',
  measures: '',
  risk: 'NOT_ASSESSED',
});

export const draftOf = (breach: Breach): FactsDraft => ({
  title: breach.title,
  awareness: momentOf(breach.awareness),
  nature: breach.nature,
  kinds: breach.kinds,
  peopleCategories: breach.peopleCategories.join(', '),
  people: breach.people === null ? '' : String(breach.people),
  dataCategories: breach.dataCategories.join(', '),
  records: breach.records === null ? '' : String(breach.records),
  consequences: breach.consequences,
  measures: breach.measures,
  risk: breach.risk,
});

/** A field shows minutes only: where it was left alone, the instant keeps its seconds. */
export function factsOf(draft: FactsDraft, before?: Breach): Facts {
  const isSame = before !== undefined && momentOf(before.awareness) === draft.awareness;
  return {
    title: draft.title.trim(),
    awareness: isSame ? before.awareness : instantOf(draft.awareness),
    nature: draft.nature.trim(),
    kinds: draft.kinds,
    peopleCategories: listOf(draft.peopleCategories),
    people: countOf(draft.people),
    dataCategories: listOf(draft.dataCategories),
    records: countOf(draft.records),
    consequences: draft.consequences.trim(),
    measures: draft.measures.trim(),
    risk: draft.risk,
  };
}

/** A number as the browser's field has it, or none; what it cannot read is empty there already. */
export function countOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

function listOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
