import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { type ValueOrder, valuedCustomersQuery } from './value';

interface ValuedCustomersTableProps {
  sort: ValueOrder;
  currency: string | null;
}

export function ValuedCustomersTable({ sort, currency }: ValuedCustomersTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const customers = useInfiniteQuery(valuedCustomersQuery(sort, currency));
  const number = (value: number | null) => (value === null ? '–' : formats.decimal(value, 1));
  const money = (value: number | null, unit: string | null | undefined) =>
    value === null ? '–' : unit ? formats.money(value, unit) : formats.decimal(value);
  return (
    <>
      <PagesAnswer
        query={customers}
        empty={<NothingYet title={t('value.none')}>{t('value.model.noneText')}</NothingYet>}
      >
        {(items) => (
          <Table variant="compact" aria-label={t(`value.lists.${sort}`)}>
            <Thead>
              <Tr>
                <Th>{t('value.customer')}</Th>
                <Th className="numeric">{t('value.clv')}</Th>
                <Th className="numeric">{t('value.expectedPurchases')}</Th>
                <Th className="numeric">{t('value.expectedSpend')}</Th>
                <Th className="numeric">{t('value.pAlive')}</Th>
                <Th className="numeric">{t('value.repeats')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {items.map((customer) => (
                <Tr key={customer.profileId}>
                  <Td dataLabel={t('value.customer')}>
                    <CustomerLink id={customer.profileId} />
                  </Td>
                  <Td dataLabel={t('value.clv')} className="numeric strong">
                    {money(customer.clv, customer.currency ?? currency)}
                  </Td>
                  <Td dataLabel={t('value.expectedPurchases')} className="numeric">
                    {number(customer.expectedPurchases)}
                  </Td>
                  <Td dataLabel={t('value.expectedSpend')} className="numeric">
                    {money(customer.expectedSpend, customer.currency ?? currency)}
                  </Td>
                  <Td dataLabel={t('value.pAlive')} className="numeric">
                    {customer.pAlive === null ? '–' : formats.percent(customer.pAlive, 0)}
                  </Td>
                  <Td dataLabel={t('value.repeats')} className="numeric">
                    {formats.count(customer.x)}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </PagesAnswer>
      <LoadMore query={customers} />
    </>
  );
}
