import { FormGroup, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Hint } from '../states/Hint';
import type { DraftFieldsProps } from './ExperimentForm';

/** How large an effect is to be seen, and how surely. */
export function PlanFields({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  const isShare = draft.primaryMetric === 'conversion';
  const field = (name: 'baseline' | 'standardDeviation' | 'minimumEffect' | 'alpha' | 'power', label: string) => (
    <FormGroup label={label} fieldId={`experiment-${name}`} isRequired>
      <TextInput
        id={`experiment-${name}`}
        type="number"
        step="any"
        isRequired
        value={draft[name]}
        onChange={(_, value) => onChange({ [name]: value })}
      />
      <Hint>{t(`experiments.form.${name}Hint`)}</Hint>
    </FormGroup>
  );
  return (
    <div className="experiment-columns">
      {field('baseline', t(isShare ? 'experiments.form.baselineShare' : 'experiments.form.baselineMean'))}
      {!isShare && field('standardDeviation', t('experiments.form.standardDeviation'))}
      {field('minimumEffect', t('experiments.form.minimumEffect'))}
      {field('alpha', t('experiments.form.alpha'))}
      {field('power', t('experiments.power'))}
    </div>
  );
}
