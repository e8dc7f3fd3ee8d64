import { useTranslation } from 'react-i18next';
import type { Within } from './journeys';
import { useDuration } from './useDuration';

/** Writes a median length of time and, where it is known, what it lies between. */
export function useMedian(): (seconds: number, within: Within | null) => string {
  const { t } = useTranslation();
  const duration = useDuration();
  return (seconds, within) =>
    within === null
      ? duration(seconds)
      : t('journeys.funnel.within', {
          time: duration(seconds),
          low: duration(within.low),
          high: duration(within.high),
        });
}
