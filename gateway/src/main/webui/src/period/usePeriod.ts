import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Period, type PeriodChoice, periodOf, readChoice, today, writeChoice } from './period';

interface ChosenPeriod {
  choice: PeriodChoice;
  period: Period;
  choose: (choice: PeriodChoice) => void;
}

/** The period lives in the address, so that a view can be bookmarked and sent to a colleague. */
export function usePeriod(): ChosenPeriod {
  const [parameters, setParameters] = useSearchParams();
  const choice = useMemo(() => readChoice(parameters), [parameters]);
  const period = useMemo(() => periodOf(choice, today()), [choice]);
  const choose = useCallback(
    (next: PeriodChoice) => setParameters((current) => writeChoice(next, current), { replace: true }),
    [setParameters],
  );
  return { choice, period, choose };
}
