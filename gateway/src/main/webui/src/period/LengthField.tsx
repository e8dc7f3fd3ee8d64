import { FormGroup, FormSelect, FormSelectOption, InputGroup, InputGroupItem, TextInput } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partsOf, periodOf, type PeriodUnit, UNITS } from '../format/isoPeriod';
import { FieldHint } from '../states/FieldHint';
import { TextField } from '../states/TextField';

interface LengthFieldProps {
  label: string;
  /** As in ISO 8601, such as P26M, or empty. What the field begins with; it goes its own way from there. */
  period: string;
  mistake: string | null;
  hint?: string;
  onChange: (period: string) => void;
}

/** How long something is kept: a number and its unit, or, if it began with several units, as ISO 8601 writes it. */
export function LengthField(props: LengthFieldProps) {
  const { t } = useTranslation();
  const [isOfOneUnit] = useState(() => props.period === '' || partsOf(props.period)?.length === 1);
  return isOfOneUnit ? (
    <NumberAndUnit {...props} />
  ) : (
    <TextField
      isRequired
      label={props.label}
      value={props.period}
      mistake={props.mistake}
      hint={t('length.isoHint')}
      onChange={props.onChange}
    />
  );
}

function NumberAndUnit({ label, period, mistake, hint, onChange }: LengthFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [{ count, unit }, setTyped] = useState(() => typedOf(period));
  const change = (typed: Typed) => {
    setTyped(typed);
    onChange(periodOf(typed.count, typed.unit));
  };
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <InputGroup>
        <InputGroupItem isFill>
          <TextInput
            id={id}
            type="number"
            min={1}
            step={1}
            isRequired
            aria-describedby={`${id}-hint`}
            validated={mistake === null ? 'default' : 'error'}
            value={count}
            onChange={(_, text) => change({ count: text, unit })}
          />
        </InputGroupItem>
        <InputGroupItem>
          <FormSelect
            aria-label={t('length.unitOf', { label })}
            value={unit}
            onChange={(_, chosen) => change({ count, unit: UNITS.find((each) => each === chosen) ?? unit })}
          >
            {UNITS.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`length.units.${each}`)} />
            ))}
          </FormSelect>
        </InputGroupItem>
      </InputGroup>
      <FieldHint id={`${id}-hint`} mistake={mistake} {...(hint !== undefined && { hint })} />
    </FormGroup>
  );
}

/** What stands in the fields; the unit stays while there is no number. */
interface Typed {
  count: string;
  unit: PeriodUnit;
}

function typedOf(period: string): Typed {
  const part = partsOf(period)?.[0];
  return part ? { count: String(part.count), unit: part.unit } : { count: '', unit: 'month' };
}
