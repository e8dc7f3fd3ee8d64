import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const MODELS: Record<string, string> = {
  'bg-nbd': 'BG/NBD',
  'mbg-nbd': 'MBG/NBD',
  'pareto-nbd': 'Pareto/NBD',
  'gamma-gamma': 'Gamma-Gamma',
  'bg-bb': 'BG/BB',
  sbg: 'sBG',
};

/** A model by the name of the literature, a rule of thumb by what it does. */
export function useMethodName(): (key: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (key) => {
      switch (key) {
        case 'naive-frequency':
          return t('worth.holdout.frequency');
        case 'naive-recency':
          return t('worth.holdout.recency');
        default:
          return MODELS[key] ?? key;
      }
    },
    [t],
  );
}
