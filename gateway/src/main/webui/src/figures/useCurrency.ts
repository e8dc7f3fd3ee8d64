import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { currenciesQuery } from './figures';

const CODE = /^[A-Z]{3}$/;

interface ChosenCurrency {
  /** Null leaves the choice to the service, which takes the usual one or the only one, and otherwise asks for one. */
  currency: string | null;
  /** All currencies that anybody has ever paid in. */
  currencies: string[];
  choose: (currency: string) => void;
}

/** The currency lives in the address, beside the period. */
export function useCurrency(): ChosenCurrency {
  const [parameters, setParameters] = useSearchParams();
  const currencies = useQuery(currenciesQuery).data ?? [];
  const named = parameters.get('currency') ?? '';
  const choose = (currency: string) =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(current);
        next.set('currency', currency);
        return next;
      },
      { replace: true },
    );
  return { currency: CODE.test(named) ? named : null, currencies, choose };
}
