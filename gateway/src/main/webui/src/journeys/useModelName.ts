import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { MODELS } from './journeys';

/** A model of attribution by its name. */
export function useModelName(): (key: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (key) => {
      const known = MODELS.find((model) => model === key);
      return known ? t(`journeys.models.${known}`) : key;
    },
    [t],
  );
}
