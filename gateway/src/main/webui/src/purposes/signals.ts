export const TCF_PURPOSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

export const TCF_SPECIAL_FEATURES = [1, 2] as const;

/** The types of Google's consent mode, by the names everybody knows them by. */
export const GOOGLE_TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/** What protects data outside of the European Economic Area. */
export const SAFEGUARDS = [
  'ADEQUACY',
  'LEGAL_INSTRUMENT',
  'BINDING_RULES',
  'STANDARD_CLAUSES',
  'CODE_OF_CONDUCT',
  'CERTIFICATION',
  'AUTHORISED_CLAUSES',
  'DEROGATION',
] as const;
