import { FormGroup, FormSelect, FormSelectOption, TextArea, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { segmentsQuery } from '../segments/segments';
import { Hint } from '../states/Hint';
import type { DraftFieldsProps } from './ExperimentForm';

/** What is asked, under which name, and of whom. */
export function QuestionFields({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  const segments = useQuery(segmentsQuery).data?.items ?? [];
  return (
    <>
      <FormGroup label={t('experiments.form.hypothesis')} fieldId="experiment-hypothesis" isRequired>
        <TextArea
          id="experiment-hypothesis"
          rows={2}
          isRequired
          resizeOrientation="vertical"
          value={draft.hypothesis}
          onChange={(_, hypothesis) => onChange({ hypothesis })}
        />
        <Hint>{t('experiments.form.hypothesisHint')}</Hint>
      </FormGroup>
      <div className="experiment-columns">
        <FormGroup label={t('experiments.form.key')} fieldId="experiment-key" isRequired>
          <TextInput
            id="experiment-key"
            isRequired
            value={draft.key}
            placeholder="checkout-2026"
            onChange={(_, key) => onChange({ key: key.trim() })}
          />
          <Hint>{t('experiments.form.keyHint')}</Hint>
        </FormGroup>
        <FormGroup label={t('experiments.eligibility')} fieldId="experiment-segment">
          <FormSelect
            id="experiment-segment"
            value={draft.eligibilitySegment}
            onChange={(_, eligibilitySegment) => onChange({ eligibilitySegment })}
          >
            <FormSelectOption value="" label={t('experiments.everybody')} />
            {segments.map(({ key, name }) => (
              <FormSelectOption key={key} value={key} label={name} />
            ))}
          </FormSelect>
          <Hint>{t('experiments.form.segmentHint')}</Hint>
        </FormGroup>
      </div>
    </>
  );
}
