import { useTranslation } from 'react-i18next';
import { FEATURES } from './duplicates';

/** What two people agree in, by its name. */
export function useFeatureName(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => {
    const known = FEATURES.find((feature) => feature === key);
    return known ? t(`duplicates.features.${known}`) : key;
  };
}
