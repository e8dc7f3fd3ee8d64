import { useParameter } from '../app/useParameter';
import { type Term, TERMS } from './contracts';

/** The chosen term, which lives in the address; a month without a choice. */
export function useTerm(): [Term, (term: Term) => void] {
  const [named, choose] = useParameter('term');
  return [TERMS.find((each) => each === named) ?? 'month', choose];
}
