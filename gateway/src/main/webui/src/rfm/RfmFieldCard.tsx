import { Card, CardBody, CardHeader, CardTitle, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { ExportMenu } from '../charts/ExportMenu';
import { tableData } from '../charts/tableData';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { AsSegment } from '../segments/AsSegment';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { regionOf, type RfmCustomer, rfmCustomersQuery, type RfmField, ruleOf } from './rfm';

interface RfmFieldCardProps {
  field: RfmField;
  asOf: string | null;
  currency: string;
}

/** The customers of a field, one monetary score at a time. */
export function RfmFieldCard({ field, asOf, currency }: RfmFieldCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [score, setScore] = useState(field.scores[0]?.score ?? `${field.r}${field.f}5`);
  const mayEdit = useMay('editSegments');
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for the way to clean up.
    card.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, []);
  const scores = (
    <ToggleGroup isCompact aria-label={t('rfm.monetary')}>
      {field.scores.map((cell) => (
        <ToggleGroupItem
          key={cell.score}
          text={`M ${cell.m} (${formats.count(cell.customers)})`}
          isSelected={cell.score === score}
          onChange={() => setScore(cell.score)}
        />
      ))}
    </ToggleGroup>
  );
  const region = t(`rfm.regions.${regionOf(field.r, field.f)}`);
  const tools = (
    <div className="card-tools">
      {scores}
      {mayEdit && (
        <>
          <AsSegment name={`${region}: R ${field.r}, F ${field.f}`} rule={ruleOf(field.r, field.f, null)}>
            {t('rfm.asSegment')}
          </AsSegment>
          <AsSegment name={`${region}: ${score}`} rule={ruleOf(field.r, field.f, Number(score.at(2)))}>
            {t('rfm.scoreAsSegment', { score })}
          </AsSegment>
        </>
      )}
    </div>
  );
  return (
    <Card ref={card}>
      <CardHeader actions={{ actions: tools, hasNoOffset: true }}>
        <CardTitle component="h2">
          {region}: R {field.r}, F {field.f}
        </CardTitle>
        <div className="card-description">{t(`rfm.advice.${regionOf(field.r, field.f)}`)}</div>
      </CardHeader>
      <CardBody>
        <RfmCustomers score={score} asOf={asOf} currency={currency} />
      </CardBody>
    </Card>
  );
}

function RfmCustomers({ score, asOf, currency }: { score: string; asOf: string | null; currency: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const customers = useInfiniteQuery(rfmCustomersQuery(score, asOf, currency));
  const count = (value: number) => formats.count(value);
  const dataOf = (items: RfmCustomer[]) =>
    tableData(items, [
      { name: t('rfm.customer'), value: ({ profileId }) => profileId },
      { name: t('rfm.recencyDays'), value: ({ recencyDays }) => recencyDays, write: count },
      { name: t('rfm.orders'), value: ({ orders }) => orders, write: count },
      {
        name: t('rfm.revenue'),
        value: ({ revenue }) => revenue,
        write: (amount) => formats.money(amount, currency),
      },
    ]);
  return (
    <>
      <PagesAnswer query={customers} empty={<NothingYet headingLevel="h3" title={t('rfm.nobody')} />}>
        {(items) => (
          <>
            <ExportMenu title={`RFM ${score}`} data={dataOf(items)} />
            <Table variant="compact" aria-label={t('rfm.customers')}>
              <Thead>
                <Tr>
                  <Th>{t('rfm.customer')}</Th>
                  <Th className="numeric">{t('rfm.recencyDays')}</Th>
                  <Th className="numeric">{t('rfm.orders')}</Th>
                  <Th className="numeric">{t('rfm.revenue')}</Th>
                </Tr>
              </Thead>
              <Tbody>
                {items.map((customer) => (
                  <Tr key={customer.profileId}>
                    <Td dataLabel={t('rfm.customer')}>
                      <CustomerLink id={customer.profileId} />
                    </Td>
                    <Td dataLabel={t('rfm.recencyDays')} className="numeric">
                      {formats.count(customer.recencyDays)}
                    </Td>
                    <Td dataLabel={t('rfm.orders')} className="numeric">
                      {formats.count(customer.orders)}
                    </Td>
                    <Td dataLabel={t('rfm.revenue')} className="numeric">
                      {formats.money(customer.revenue, currency)}
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
