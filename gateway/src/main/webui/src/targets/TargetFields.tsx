import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '../figures/figures';
import { useCurrency } from '../figures/useCurrency';
import { SegmentPicker } from '../segments/SegmentPicker';
import type { TargetForm } from './targetForm';
import { DIRECTIONS, TARGET_KINDS } from './targets';

interface TargetFieldsProps {
  form: TargetForm;
  definition: FigureDefinition;
  isValueMissing: boolean;
  onChange: (part: Partial<TargetForm>) => void;
}

const GRAINS = ['day', 'week', 'month'] as const;

export function TargetFields({ form, definition, isValueMissing, onChange }: TargetFieldsProps) {
  const { t } = useTranslation();
  const isLevel = form.kind !== 'unexpected-change';
  return (
    <>
      <Choice
        id="target-kind"
        label={t('targets.kind')}
        value={form.kind}
        options={TARGET_KINDS.map((each) => [each, t(`targets.kinds.${each}`)])}
        hint={t(`targets.kindText.${form.kind}`)}
        onChange={(kind) => onChange({ kind })}
      />
      {isLevel && (
        <>
          <Choice
            id="target-direction"
            label={t('targets.direction')}
            value={form.direction}
            options={DIRECTIONS.map((each) => [each, t(`targets.directions.${each}`)])}
            onChange={(direction) => onChange({ direction })}
          />
          <FormGroup
            label={t(definition.unit === 'ratio' ? 'targets.percent' : 'targets.value')}
            fieldId="target-value"
            isRequired
          >
            <TextInput
              id="target-value"
              inputMode="decimal"
              isRequired
              value={form.value}
              validated={isValueMissing ? 'error' : 'default'}
              onChange={(_, value) => onChange({ value })}
            />
            {isValueMissing && (
              <FormHelperText>
                <HelperText>
                  <HelperTextItem variant="error">{t('targets.noNumber')}</HelperTextItem>
                </HelperText>
              </FormHelperText>
            )}
          </FormGroup>
        </>
      )}
      <Choice
        id="target-grain"
        label={t('targets.grain')}
        value={form.grain}
        options={GRAINS.map((each) => [each, t(`targets.each.${each}`)])}
        onChange={(grain) => onChange({ grain })}
      />
      {definition.unit === 'money' && <CurrencyField form={form} onChange={onChange} />}
      {definition.dimensions.includes('segment') && (
        <FormGroup label={t('figure.segment')} fieldId="target-segment">
          <SegmentPicker id="target-segment" segment={form.segment} onChoose={(segment) => onChange({ segment })} />
        </FormGroup>
      )}
      <FormGroup label={t('targets.note')} fieldId="target-note">
        <TextInput id="target-note" value={form.note} onChange={(_, note) => onChange({ note })} />
      </FormGroup>
    </>
  );
}

interface ChoiceProps<T extends string> {
  id: string;
  label: string;
  value: T;
  options: [T, string][];
  hint?: string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ id, label, value, options, hint, onChange }: ChoiceProps<T>) {
  return (
    <FormGroup label={label} fieldId={id}>
      <FormSelect
        id={id}
        value={value}
        onChange={(_, next) => onChange(options.find(([each]) => each === next)?.[0] ?? value)}
      >
        {options.map(([each, text]) => (
          <FormSelectOption key={each} value={each} label={text} />
        ))}
      </FormSelect>
      {hint && (
        <FormHelperText>
          <HelperText>
            <HelperTextItem>{hint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

function CurrencyField({ form, onChange }: Pick<TargetFieldsProps, 'form' | 'onChange'>) {
  const { t } = useTranslation();
  const { currencies } = useCurrency();
  const options = [...new Set([...currencies, ...(form.currency ? [form.currency] : [])])];
  return (
    <FormGroup label={t('currency')} fieldId="target-currency">
      <FormSelect
        id="target-currency"
        value={form.currency ?? ''}
        onChange={(_, value) => onChange({ currency: value === '' ? null : value })}
      >
        <FormSelectOption value="" label={t('targets.usualCurrency')} />
        {options.map((each) => (
          <FormSelectOption key={each} value={each} label={each} />
        ))}
      </FormSelect>
    </FormGroup>
  );
}
