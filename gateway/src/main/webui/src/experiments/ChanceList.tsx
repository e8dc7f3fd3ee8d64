import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Comparison } from './results';

interface ChanceListProps {
  comparisons: Comparison[];
  write: (value: number) => string;
}

/** What to believe of each variant, and what a wrong choice would cost. */
export function ChanceList({ comparisons, write }: ChanceListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ul className="chances">
      {comparisons.map(
        ({ variant, bayesian }) =>
          bayesian && (
            <li key={variant}>
              {t('experiments.chance', {
                variant,
                chance: formats.percent(bayesian.chanceToBeat),
                switching: write(bayesian.lossChoosingTreatment),
                staying: write(bayesian.lossChoosingControl),
              })}
            </li>
          ),
      )}
    </ul>
  );
}
