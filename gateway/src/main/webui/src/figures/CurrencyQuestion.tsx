import MoneyBillIcon from '@patternfly/react-icons/dist/esm/icons/money-bill-icon';
import { useTranslation } from 'react-i18next';
import { NothingYet } from '../states/NothingYet';
import { CurrencyPicker } from './CurrencyPicker';

/** Stands where amounts would be that are in several currencies, none of which is the usual one. */
export function CurrencyQuestion() {
  const { t } = useTranslation();
  return (
    <NothingYet title={t('currencyQuestion.title')} icon={MoneyBillIcon} action={<CurrencyPicker shown={undefined} />}>
      {t('currencyQuestion.text')}
    </NothingYet>
  );
}
