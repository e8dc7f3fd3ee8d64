import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useParameter } from '../app/useParameter';
import { type Comparison, COMPARISONS } from './figures';

/** What a figure is compared with; lives in the address beside the period. */
export function useComparison(): [Comparison, (comparison: Comparison) => void] {
  const [named, choose] = useParameter('compare');
  return [COMPARISONS.find((each) => each === named) ?? 'previous', choose];
}

export function ComparisonPicker() {
  const { t } = useTranslation();
  const [comparison, choose] = useComparison();
  return (
    <ToggleGroup aria-label={t('figure.compare.label')}>
      {COMPARISONS.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`figure.compare.${each}`)}
          isSelected={each === comparison}
          onChange={() => choose(each)}
        />
      ))}
    </ToggleGroup>
  );
}
