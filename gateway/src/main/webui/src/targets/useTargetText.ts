import { useTranslation } from 'react-i18next';
import type { Figure } from '../figures/figures';
import { useFigureText } from '../figures/useFigureText';
import type { TargetDraft } from './targets';

type Wanted = Pick<TargetDraft, 'direction' | 'value' | 'grain' | 'currency'>;

/** Says a target as a reader would: at least 95 % each week. */
export function useTargetText(): (target: Wanted, unit: Figure['unit']) => string {
  const { t } = useTranslation();
  const write = useFigureText();
  return ({ direction, value, grain, currency }, unit) => {
    const each = t(`targets.each.${grain}`);
    return direction === null || value === null
      ? t('targets.unexpected', { each })
      : t(`targets.wanted.${direction}`, { value: write({ unit, ...(currency && { currency }) }, value), each });
  };
}
