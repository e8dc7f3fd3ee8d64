import { FormGroup, TextArea, TextInput } from '@patternfly/react-core';
import { useId } from 'react';
import { FieldHint } from './FieldHint';

interface TextFieldProps {
  label: string;
  value: string;
  mistake: string | null;
  hint?: string;
  isLong?: boolean;
  isRequired?: boolean;
  onChange: (value: string) => void;
}

/** A text with what the API says of it. */
export function TextField({ label, value, mistake, hint, isLong, isRequired = false, onChange }: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    value,
    isRequired,
    'aria-describedby': `${id}-hint`,
    validated: mistake === null ? ('default' as const) : ('error' as const),
  };
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired}>
      {isLong ? (
        <TextArea {...field} rows={4} resizeOrientation="vertical" onChange={(_, text) => onChange(text)} />
      ) : (
        <TextInput {...field} onChange={(_, text) => onChange(text)} />
      )}
      <FieldHint id={`${id}-hint`} mistake={mistake} {...(hint !== undefined && { hint })} />
    </FormGroup>
  );
}
