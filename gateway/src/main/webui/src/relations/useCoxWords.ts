import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { type CoxEffect, directionOf, type SatisfactionRetention, SIGNIFICANT } from './relations';
import { useP } from './useP';

/** The regression and the comparison of groups, each as a sentence. */
export function useCoxWords(answer: SatisfactionRetention): string[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const p = useP();
  const { plain, adjusted, logRank, outcome, scoreUnit, reason } = answer;
  const sentence = (effect: CoxEffect, basis: 'plain' | 'adjusted') =>
    t(`relations.satisfaction.cox.${directionOf(effect)}`, {
      unit: t(`relations.satisfaction.units.${scoreUnit}`),
      outcome: t(`relations.satisfaction.outcomeWords.${outcome}`),
      basis: t(`relations.satisfaction.basis.${basis}`),
      ratio: formats.decimal(effect.hazardRatio),
      low: formats.decimal(effect.lower),
      high: formats.decimal(effect.upper),
      p: p(effect.pValue),
    });
  return [
    ...(plain ? [sentence(plain, 'plain')] : []),
    ...(adjusted ? [sentence(adjusted, 'adjusted')] : []),
    ...(reason === null ? [] : [t('relations.satisfaction.missing', { reason })]),
    ...(logRank
      ? [
          t(`relations.satisfaction.logRank.${logRank.pValue < SIGNIFICANT ? 'differ' : 'open'}`, {
            chiSquare: formats.decimal(logRank.chiSquare, 1),
            p: p(logRank.pValue),
          }),
        ]
      : []),
  ];
}
