import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useCurrency } from './useCurrency';

/**
 * Currencies are never added up, so the reader says which one he means; with one there is nothing to choose.
 *
 * @param shown the currency of the answer that stands on the page, if the reader has not chosen
 */
export function CurrencyPicker({ shown }: { shown: string | undefined }) {
  const { t } = useTranslation();
  const { currency, currencies, choose } = useCurrency();
  if (currencies.length < 2) {
    return null;
  }
  return (
    <ToggleGroup aria-label={t('currency')}>
      {currencies.map((each) => (
        <ToggleGroupItem
          key={each}
          text={each}
          isSelected={each === (currency ?? shown)}
          onChange={() => choose(each)}
        />
      ))}
    </ToggleGroup>
  );
}
