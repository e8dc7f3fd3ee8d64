import { CardBody } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { ExportMenu } from '../charts/ExportMenu';
import { tableData } from '../charts/tableData';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { AsSegment } from '../segments/AsSegment';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { Notice } from '../states/Notice';
import { type AtRiskCustomer, AT_RISK, atRiskQuery } from './value';

/** Good customers who have not been seen for long: recency 1 or 2, frequency and value 4 or 5. */
export function AtRiskTable() {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayEdit = useMay('editSegments');
  const atRisk = useQuery(atRiskQuery);
  const count = (value: number) => formats.count(value);
  const dataOf = (items: AtRiskCustomer[], money: (amount: number) => string) =>
    tableData(items, [
      { name: t('value.customer'), value: ({ profileId }) => profileId },
      { name: t('rfm.score'), value: ({ r, f, m }) => `${r}${f}${m}` },
      { name: t('rfm.recencyDays'), value: ({ recencyDays }) => recencyDays, write: count },
      { name: t('rfm.orders'), value: ({ orders }) => orders, write: count },
      { name: t('rfm.revenue'), value: ({ revenue }) => revenue, write: money },
    ]);
  return (
    <Answer query={atRisk}>
      {({ customers, revenue, items, currency: unit }) => {
        const money = (amount: number) => formats.money(amount, unit);
        return items.length === 0 ? (
          <NothingYet title={t('value.risk.none')}>{t('value.risk.noneText')}</NothingYet>
        ) : (
          <>
            <CardBody className="stack">
              <Notice variant="warning" title={t('value.risk.title', { count: customers, revenue: money(revenue) })}>
                {t('value.risk.text')}
              </Notice>
              <div className="card-tools">
                {mayEdit && (
                  <AsSegment name={t('value.lists.atRisk')} rule={AT_RISK}>
                    {t('value.risk.asSegment')}
                  </AsSegment>
                )}
                <ExportMenu title={t('value.lists.atRisk')} data={dataOf(items, money)} />
              </div>
            </CardBody>
            <Table variant="compact" aria-label={t('value.lists.atRisk')}>
              <Thead>
                <Tr>
                  <Th>{t('value.customer')}</Th>
                  <Th>{t('rfm.score')}</Th>
                  <Th className="numeric">{t('rfm.recencyDays')}</Th>
                  <Th className="numeric">{t('rfm.orders')}</Th>
                  <Th className="numeric">{t('rfm.revenue')}</Th>
                </Tr>
              </Thead>
              <Tbody>
                {items.map((customer) => (
                  <Tr key={customer.profileId}>
                    <Td dataLabel={t('value.customer')}>
                      <CustomerLink id={customer.profileId} />
                    </Td>
                    <Td dataLabel={t('rfm.score')}>
                      {customer.r} · {customer.f} · {customer.m}
                    </Td>
                    <Td dataLabel={t('rfm.recencyDays')} className="numeric">
                      {formats.count(customer.recencyDays)}
                    </Td>
                    <Td dataLabel={t('rfm.orders')} className="numeric">
                      {formats.count(customer.orders)}
                    </Td>
                    <Td dataLabel={t('rfm.revenue')} className="numeric strong">
                      {money(customer.revenue)}
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          </>
        );
      }}
    </Answer>
  );
}
