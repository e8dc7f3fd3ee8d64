import { useTranslation } from 'react-i18next';
import { partsOf } from './isoPeriod';

/** Writes a period of ISO 8601 in words; one that is none as it is. */
export function usePeriodWords(): (period: string) => string {
  const { t } = useTranslation();
  return (period) => {
    const parts = partsOf(period);
    return parts === null ? period : parts.map(({ unit, count }) => t(`retention.units.${unit}`, { count })).join(', ');
  };
}
