import { FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';

interface FieldHintProps {
  /** What the field names in aria-describedby. */
  id: string;
  mistake: string | null;
  hint?: string;
}

/** Below a field: what is wrong with it, or else what it is for. */
export function FieldHint({ id, mistake, hint }: FieldHintProps) {
  if (mistake === null && hint === undefined) {
    return null;
  }
  return (
    <FormHelperText>
      <HelperText id={id} {...(mistake !== null && { 'aria-live': 'polite' })}>
        <HelperTextItem
          variant={mistake === null ? 'default' : 'error'}
          {...(mistake !== null && { icon: <ExclamationCircleIcon /> })}
        >
          {mistake ?? hint}
        </HelperTextItem>
      </HelperText>
    </FormHelperText>
  );
}
