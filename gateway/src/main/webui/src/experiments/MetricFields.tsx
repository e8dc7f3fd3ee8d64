import { Checkbox, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Hint } from '../states/Hint';
import type { DraftFieldsProps } from './ExperimentForm';
import { METRICS } from './experiments';

/** What decides, what must not suffer, and for how long a person is watched. */
export function MetricFields({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  const { primaryMetric, guardMetrics } = draft;
  const choosePrimary = (chosen: string) => {
    const metric = METRICS.find((known) => known === chosen) ?? primaryMetric;
    onChange({ primaryMetric: metric, guardMetrics: guardMetrics.filter((guard) => guard !== metric) });
  };
  return (
    <div className="experiment-columns">
      <FormGroup label={t('experiments.primaryMetric')} fieldId="experiment-primary" isRequired>
        <FormSelect id="experiment-primary" value={primaryMetric} onChange={(_, chosen) => choosePrimary(chosen)}>
          {METRICS.map((metric) => (
            <FormSelectOption key={metric} value={metric} label={t(`experiments.metrics.${metric}`)} />
          ))}
        </FormSelect>
        <Hint>{t('experiments.form.primaryHint')}</Hint>
      </FormGroup>
      <FormGroup label={t('experiments.guardMetrics')} role="group" fieldId="experiment-guards" isStack>
        {METRICS.filter((metric) => metric !== primaryMetric).map((metric) => (
          <Checkbox
            key={metric}
            id={`guard-${metric}`}
            label={t(`experiments.metrics.${metric}`)}
            isChecked={guardMetrics.includes(metric)}
            onChange={(_, isChecked) =>
              onChange({
                guardMetrics: isChecked ? [...guardMetrics, metric] : guardMetrics.filter((each) => each !== metric),
              })
            }
          />
        ))}
        <Hint>{t('experiments.form.guardsHint')}</Hint>
      </FormGroup>
      <FormGroup label={t('experiments.outcomeDays')} fieldId="experiment-days">
        <TextInput
          id="experiment-days"
          type="number"
          min={1}
          max={730}
          value={draft.outcomeDays}
          onChange={(_, outcomeDays) => onChange({ outcomeDays })}
        />
        <Hint>{t('experiments.form.daysHint')}</Hint>
      </FormGroup>
    </div>
  );
}
