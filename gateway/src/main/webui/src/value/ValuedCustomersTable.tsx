import { CardBody } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../charts/ExportMenu';
import { tableData } from '../charts/tableData';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { modelQuery, type ValuedCustomer, type ValueOrder, valuedCustomersQuery } from './value';

export function ValuedCustomersTable({ sort }: { sort: ValueOrder }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const customers = useInfiniteQuery(valuedCustomersQuery(sort));
  const currency = useQuery(modelQuery).data?.currency;
  const money = (value: number | null) =>
    value === null ? '–' : currency ? formats.money(value, currency) : formats.decimal(value);
  const dataOf = (items: ValuedCustomer[]) =>
    tableData(items, [
      { name: t('value.customer'), value: ({ profileId }) => profileId },
      { name: t('value.clv'), value: ({ clv }) => clv, write: money },
      {
        name: t('value.expectedPurchases'),
        value: ({ expectedPurchases }) => expectedPurchases,
        write: (purchases) => formats.decimal(purchases, 1),
      },
      { name: t('value.expectedSpend'), value: ({ expectedSpend }) => expectedSpend, write: money },
      { name: t('value.pAlive'), value: ({ pAlive }) => pAlive, write: (share) => formats.percent(share, 0) },
      { name: t('value.repeats'), value: ({ x }) => x, write: (count) => formats.count(count) },
    ]);
  return (
    <>
      <PagesAnswer
        query={customers}
        empty={<NothingYet title={t('value.none')}>{t('value.model.noneText')}</NothingYet>}
      >
        {(items) => (
          <>
            <CardBody>
              <ExportMenu title={t(`value.lists.${sort}`)} data={dataOf(items)} />
            </CardBody>
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
                      {money(customer.clv)}
                    </Td>
                    <Td dataLabel={t('value.expectedPurchases')} className="numeric">
                      {formats.decimal(customer.expectedPurchases, 1)}
                    </Td>
                    <Td dataLabel={t('value.expectedSpend')} className="numeric">
                      {money(customer.expectedSpend)}
                    </Td>
                    <Td dataLabel={t('value.pAlive')} className="numeric">
                      {formats.percent(customer.pAlive, 0)}
                    </Td>
                    <Td dataLabel={t('value.repeats')} className="numeric">
                      {formats.count(customer.x)}
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          </>
        )}
      </PagesAnswer>
      <LoadMore query={customers} />
    </>
  );
}
