import type { ContractStudy } from './contracts';
import type { OpportunityStudy } from './opportunities';
import type { ValueModel } from './value';

/** A fitted model as it is shown: symbols as the literature writes them, each with its standard error. */
export interface FittedModelView {
  key: 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd' | 'gamma-gamma' | 'bg-bb' | 'sbg';
  parameters: Parameter[];
  logLikelihood: number;
  gradientNorm: number;
}

export interface Parameter {
  symbol: string;
  value: number;
  /** Null where the curvature of the likelihood tells none. */
  standardError: number | null;
}

const SYMBOLS: Record<string, string> = { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', theta: 'θ' };

/** All models that the purchases determine, those of purchases first. */
export function fittedModels({ bgNbd, mbgNbd, paretoNbd, gammaGamma }: ValueModel): FittedModelView[] {
  return [
    view('bg-nbd', bgNbd, ['r', 'alpha', 'a', 'b']),
    ...(mbgNbd ? [view('mbg-nbd', mbgNbd, ['r', 'alpha', 'a', 'b'])] : []),
    ...(paretoNbd ? [view('pareto-nbd', paretoNbd, ['r', 'alpha', 's', 'beta'])] : []),
    ...(gammaGamma ? [view('gamma-gamma', gammaGamma, ['p', 'q', 'v'])] : []),
  ];
}

/** BG/BB, of opportunities that are used or not, with those of its parameters that the purchases determine. */
export function opportunityModel(study: OpportunityStudy): FittedModelView {
  return view('bg-bb', study, ['alpha', 'beta', 'p', 'gamma', 'delta', 'theta']);
}

/** In what customers are too much alike for the spread between them to be told. */
export function alikeIn({ p, theta }: OpportunityStudy): ('buying' | 'stopping' | 'never')[] {
  return [
    ...(p === null ? [] : (['buying'] as const)),
    ...(theta === null ? [] : ([theta === 0 ? 'never' : 'stopping'] as const)),
  ];
}

/** sBG, of contracts that are renewed or not. */
export function contractModel(study: ContractStudy): FittedModelView {
  return view('sbg', study, ['alpha', 'beta']);
}

function view<Name extends string>(
  key: FittedModelView['key'],
  fit: Record<Name, number | null> & { standardErrors: number[]; logLikelihood: number; gradientNorm: number },
  names: Name[],
): FittedModelView {
  return {
    key,
    parameters: names
      .flatMap((name) => (fit[name] === null ? [] : [{ symbol: SYMBOLS[name] ?? name, value: fit[name] }]))
      .map((parameter, at) => ({ ...parameter, standardError: fit.standardErrors[at] ?? null })),
    logLikelihood: fit.logLikelihood,
    gradientNorm: fit.gradientNorm,
  };
}
