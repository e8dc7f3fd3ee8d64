/** The legal bases that data may come in on; those on which consent decides for each person are marked. */
export const LEGAL_BASES = [
  'ART6_1_B',
  'ART6_1_F',
  'ART6_1_A',
  'ART6_1_C',
  'UWG_7_3',
  'ART6_1_D',
  'ART6_1_E',
  'ART9_2_A',
  'TDDDG_25_1',
  'TDDDG_25_2',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

const CONSENT: readonly LegalBasis[] = ['ART6_1_A', 'ART9_2_A', 'TDDDG_25_1'];

/** On such a basis a purpose counts only for people who have consented to it themselves. */
export function needsConsent(basis: LegalBasis): boolean {
  return CONSENT.includes(basis);
}

export function readLegalBasis(text: string): LegalBasis | null {
  return LEGAL_BASES.find((basis) => basis === text) ?? null;
}
