import { FormGroup, TextInput } from '@patternfly/react-core';
import { useId } from 'react';
import { FieldHint } from '../states/FieldHint';

interface MomentFieldProps {
  label: string;
  /** As in 2026-01-31T14:05, in the zone of the services. */
  moment: string;
  mistake: string | null;
  hint?: string;
  onChange: (moment: string) => void;
}

/** The browser's own field for date and time, with what the API says of it. */
export function MomentField({ label, moment, mistake, hint, onChange }: MomentFieldProps) {
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <TextInput
        id={id}
        type="datetime-local"
        className="day-field"
        isRequired
        aria-describedby={`${id}-hint`}
        validated={mistake === null ? 'default' : 'error'}
        value={moment}
        onChange={(_, value) => onChange(value)}
      />
      <FieldHint id={`${id}-hint`} mistake={mistake} {...(hint !== undefined && { hint })} />
    </FormGroup>
  );
}
