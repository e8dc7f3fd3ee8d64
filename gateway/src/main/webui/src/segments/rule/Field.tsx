import { type ReactNode, useId } from 'react';
import { Mistake } from './Mistake';

interface FieldProps {
  label: string;
  mistake?: string | null;
  /** The label is heard, not seen: the sentence that the fields form says it already. */
  isLabelHidden?: boolean;
  children: (id: string, validated: 'error' | 'default') => ReactNode;
}

/** A small field in a row of fields, with its label and what is wrong with it. */
export function Field({ label, mistake, isLabelHidden = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className="rule-field">
      <label htmlFor={id} className={isLabelHidden ? 'pf-v6-screen-reader' : undefined}>
        {label}
      </label>
      {children(id, mistake ? 'error' : 'default')}
      {mistake && <Mistake detail={mistake} />}
    </div>
  );
}
