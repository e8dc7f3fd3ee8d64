import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import type { ReactNode } from 'react';

export function Mistake({ children }: { children: ReactNode }) {
  return (
    <p className="rule-mistake">
      <ExclamationCircleIcon aria-hidden="true" /> {children}
    </p>
  );
}
