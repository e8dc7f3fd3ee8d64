import { FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';

interface HintProps {
  children: ReactNode;
  variant?: 'default' | 'error' | 'success';
}

/** A sentence below a field of a form. */
export function Hint({ children, variant = 'default' }: HintProps) {
  return (
    <FormHelperText>
      <HelperText>
        <HelperTextItem variant={variant}>{children}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  );
}
