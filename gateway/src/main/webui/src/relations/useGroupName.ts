import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const GROUPS = ['detractors', 'passives', 'promoters', 'lower', 'upper'] as const;

/** People by how satisfied they were. */
export function useGroupName(): (key: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (key) => {
      const known = GROUPS.find((group) => group === key);
      return known ? t(`relations.satisfaction.groups.${known}`) : key;
    },
    [t],
  );
}
