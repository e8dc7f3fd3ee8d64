import { FormGroup, TextInput } from '@patternfly/react-core';
import { useId } from 'react';
import { FieldHint } from './FieldHint';

interface NumberFieldProps {
  label: string;
  /** As it is typed; empty where there is none. */
  value: string;
  mistake: string | null;
  hint?: string;
  onChange: (value: string) => void;
}

/** A whole number from nought on, with what the API says of it. */
export function NumberField({ label, value, mistake, hint, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id}>
      <TextInput
        id={id}
        type="number"
        min={0}
        step={1}
        aria-describedby={`${id}-hint`}
        validated={mistake === null ? 'default' : 'error'}
        value={value}
        onChange={(_, text) => onChange(text)}
      />
      <FieldHint id={`${id}-hint`} mistake={mistake} {...(hint !== undefined && { hint })} />
    </FormGroup>
  );
}
