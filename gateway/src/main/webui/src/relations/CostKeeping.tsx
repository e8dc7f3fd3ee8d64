import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../charts/DataTable';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { CostFileField } from './CostFileField';
import { CostForm } from './CostForm';
import { type CostEntry, costEntriesQuery } from './costs';

/** The book of costs: enter one, enter a file, see what is in it. */
export function CostKeeping({ currency }: { currency: string }) {
  const { t } = useTranslation();
  const entries = useInfiniteQuery(costEntriesQuery);
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('relations.costs.book')}</CardTitle>
        <div className="card-description">{t('relations.costs.bookText')}</div>
      </CardHeader>
      <CardBody className="stack">
        <CostForm key={currency} currency={currency} />
        <CostFileField />
        <PagesAnswer
          query={entries}
          empty={
            <NothingYet headingLevel="h3" title={t('relations.costs.noEntries')}>
              {t('relations.costs.noEntriesText')}
            </NothingYet>
          }
        >
          {(items) => <Entries items={items} />}
        </PagesAnswer>
        <LoadMore query={entries} />
      </CardBody>
    </Card>
  );
}

function Entries({ items }: { items: CostEntry[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const data = tableData(items, [
    { name: t('relations.costs.month'), value: ({ month }) => formats.month(`${month}-15`) },
    { name: t('relations.costs.channel'), value: ({ channel }) => channel },
    // Each line has a currency of its own, so the amount is written here and not by the column.
    { name: t('relations.costs.amount'), value: ({ amount, currency }) => formats.money(amount, currency) },
  ]);
  return <DataTable label={t('relations.costs.book')} data={data} />;
}
