import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const CODE = /^[A-Z]{3}$/;

/** The currency in the address; null leaves the choice to the service, which takes the most used one. */
export function useCurrency(): [string | null, (currency: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('currency') ?? '';
  const choose = useCallback(
    (currency: string) =>
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          next.set('currency', currency);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return [CODE.test(named) ? named : null, choose];
}
