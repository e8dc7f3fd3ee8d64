import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { type Term, TERMS } from './contracts';

interface TermPickerProps {
  label: string;
  term: Term;
  onChoose: (term: Term) => void;
}

export function TermPicker({ label, term, onChoose }: TermPickerProps) {
  const { t } = useTranslation();
  return (
    <ToggleGroup aria-label={label}>
      {TERMS.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`lifetimes.terms.${each}`)}
          isSelected={each === term}
          onChange={() => onChoose(each)}
        />
      ))}
    </ToggleGroup>
  );
}
