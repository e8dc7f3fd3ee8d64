import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** One choice that lives in the address, so that a view can be bookmarked and sent to a colleague. */
export function useParameter(name: string): [string | null, (value: string | null) => void] {
  const [parameters, setParameters] = useSearchParams();
  const choose = useCallback(
    (value: string | null) =>
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          if (value === null || value === '') {
            next.delete(name);
          } else {
            next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [name, setParameters],
  );
  return [parameters.get(name), choose];
}
