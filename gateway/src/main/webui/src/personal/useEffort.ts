import { useCallback, useEffect, useRef } from 'react';
import type { Effort } from './personal';

const MOST_STEPS = 1000;
const MOST_SECONDS = 86_400;

/** Counts clicks and seconds from opening the page to a decision; after one it begins anew. */
export function useEffort(): () => Effort {
  const clicks = useRef(0);
  const since = useRef<number | null>(null);
  useEffect(() => {
    since.current = Date.now();
    const count = () => {
      clicks.current += 1;
    };
    document.addEventListener('click', count, { capture: true });
    return () => document.removeEventListener('click', count, { capture: true });
  }, []);
  return useCallback(() => {
    const now = Date.now();
    const effort = {
      steps: Math.min(Math.max(clicks.current, 1), MOST_STEPS),
      seconds: Math.min(Math.round((now - (since.current ?? now)) / 1000), MOST_SECONDS),
    };
    clicks.current = 0;
    since.current = now;
    return effort;
  }, []);
}
