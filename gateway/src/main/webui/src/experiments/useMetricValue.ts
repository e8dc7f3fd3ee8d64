import { useMemo } from 'react';
import { useFormats } from '../format/useFormats';

/** Writes a value of a metric, or a difference of two, in the metric's unit. */
export function useMetricValue(metric: string, currency: string): (value: number) => string {
  const formats = useFormats();
  return useMemo(
    () => (value) => {
      switch (metric) {
        case 'conversion':
          return formats.percent(value, 2);
        case 'revenue-per-person':
        case 'predicted-clv':
          return formats.money(value, currency);
        default:
          return formats.decimal(value, 3);
      }
    },
    [metric, currency, formats],
  );
}
