import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';

/** From one renewal, or one opportunity, to the next. */
export const TERMS = ['month', 'quarter', 'year'] as const;
export type Term = (typeof TERMS)[number];

/** Rates a year by which later payments are worth less. */
export const DISCOUNTS = [0.05, 0.08, 0.1, 0.12, 0.15, 0.2] as const;

/** How long contracts last, by the shifted-beta-geometric model. Lifetimes are in terms. */
export interface ContractStudy {
  source: 'events' | 'counts';
  term: Term;
  /** The last day that counts; null for counts. */
  asOf: string | null;
  contracts: number;
  /** The highest renewal that any contract has come to. */
  renewals: number;
  alpha: number;
  beta: number;
  standardErrors: number[];
  logLikelihood: number;
  gradientNorm: number;
  annualDiscount: number;
  /** Terms that a new contract is worth, the first one included. */
  discountedLifetime: number;
  curve: Renewal[];
  cohorts: ContractCohort[];
  excluded: { noConsent: number } | null;
}

export interface Renewal {
  renewal: number;
  /** Null where too few have come to it to be shown. */
  contracts: number | null;
  /** Share that was left after it; null where it was not seen. */
  observed: number | null;
  survival: number;
  retention: number;
  /** Discounted terms still to be expected just before it. */
  residualLifetime: number;
}

/** Contracts that began in the same month, or year; hidden ones have no numbers. */
export interface ContractCohort {
  from: string;
  contracts: number | null;
  survivors: number[] | null;
  suppressed: boolean;
}

/** @param counts contracts at the start and after each renewal, or null for those of the events */
export const contractsQuery = (term: Term, discount: number, counts: string | null) =>
  queryOptions({
    queryKey: ['contracts', term, discount, counts],
    queryFn: ({ signal }) => get<ContractStudy>('/v1/clv/contracts', { term, discount, counts }, signal),
    placeholderData: keepPreviousData,
  });

/** Numbers between anything that spreadsheets and people put between them, as the API takes them. */
export function countsIn(text: string): string {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .join(',');
}
