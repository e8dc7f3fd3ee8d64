import { createContext, useContext } from 'react';
import type { Me } from '../api/me';
import { type Ability, may } from './access';

export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) {
    throw new Error('Nobody is signed in above this component');
  }
  return me;
}

export function useMay(ability: Ability): boolean {
  return may(useMe(), ability);
}
