import { useState } from 'react';
import { useMe } from '../app/MeContext';
import { useParameter } from '../app/useParameter';
import { memoryKey, readFigures } from './board';

/** The address decides, so that a board can be sent to a colleague; without it what this user chose last. */
export function useChosenFigures(): [string[] | null, (figures: string[]) => void] {
  const key = memoryKey(useMe().username);
  const [named, name] = useParameter('figures');
  const [remembered, setRemembered] = useState(() => localStorage.getItem(key));
  const choose = (figures: string[]) => {
    const text = figures.join(',');
    localStorage.setItem(key, text);
    setRemembered(text);
    name(text);
  };
  return [readFigures(named) ?? readFigures(remembered), choose];
}
