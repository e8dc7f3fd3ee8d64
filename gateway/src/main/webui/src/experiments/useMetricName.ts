import { useTranslation } from 'react-i18next';
import { METRICS } from './experiments';

/** A metric by its name; one that the console does not know yet by its key. */
export function useMetricName(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => {
    const known = METRICS.find((metric) => metric === key);
    return known ? t(`experiments.metrics.${known}`) : key;
  };
}
