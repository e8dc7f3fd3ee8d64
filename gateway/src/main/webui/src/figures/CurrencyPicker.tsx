import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface CurrencyPickerProps {
  currencies: string[];
  chosen: string;
  onChoose: (currency: string) => void;
}

/** Currencies are never added up, so the reader says which one he means; with one there is nothing to choose. */
export function CurrencyPicker({ currencies, chosen, onChoose }: CurrencyPickerProps) {
  const { t } = useTranslation();
  if (currencies.length < 2) {
    return null;
  }
  return (
    <ToggleGroup aria-label={t('currency')}>
      {currencies.map((currency) => (
        <ToggleGroupItem
          key={currency}
          text={currency}
          isSelected={currency === chosen}
          onChange={() => onChoose(currency)}
        />
      ))}
    </ToggleGroup>
  );
}
