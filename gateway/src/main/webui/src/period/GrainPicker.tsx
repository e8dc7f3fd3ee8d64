import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Grain } from './period';

interface GrainPickerProps {
  grain: Grain;
  possible: Grain[];
  choose: (grain: Grain) => void;
}

export function GrainPicker({ grain, possible, choose }: GrainPickerProps) {
  const { t } = useTranslation();
  return (
    <ToggleGroup isCompact aria-label={t('start.grain.label')}>
      {possible.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`start.grain.${each}`)}
          isSelected={each === grain}
          onChange={() => choose(each)}
        />
      ))}
    </ToggleGroup>
  );
}
