import type { Me, Role } from '../api/me';

const STAFF: Role[] = ['analyst', 'marketer', 'data-steward', 'compliance-officer', 'administrator'];
const FIGURES: Role[] = ['analyst', 'marketer', 'administrator'];
const STEWARDS: Role[] = ['data-steward', 'administrator'];

/** What the console can do and who may. The services decide; this only hides what they would refuse. */
const ALLOWED = {
  seeCustomers: STAFF,
  seeSegments: STAFF,
  editSegments: FIGURES,
  seeFigures: FIGURES,
  seeScores: [...FIGURES, 'compliance-officer'],
  refitModel: FIGURES,
  keepCosts: ['marketer', 'administrator'],
  seeSources: STAFF,
  editSources: STEWARDS,
  importFiles: STEWARDS,
  seeDuplicates: STEWARDS,
  editTargets: FIGURES,
  rebuildFigures: ['administrator'],
  keepPrivacy: ['compliance-officer', 'administrator'],
  keepBreaches: ['compliance-officer'],
} satisfies Record<string, Role[]>;

export type Ability = keyof typeof ALLOWED;

export function may(me: Me, ability: Ability): boolean {
  return ALLOWED[ability].some((role) => me.roles.includes(role));
}

/** Whether somebody is here about their own data and works nowhere in the console. */
export function isCustomerOnly(me: Me): boolean {
  return me.roles.includes('customer') && !STAFF.some((role) => me.roles.includes(role));
}
