import { Card, PageSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { type ImportJob, importsQuery } from './imports';
import { ImportState } from './ImportState';

export default function ImportsPage() {
  const { t } = useTranslation();
  const imports = useQuery(importsQuery);
  const create = (
    <Link className="pf-v6-c-button pf-m-primary" to="/imports/new">
      {t('imports.create')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('navigation.imports')} description={t('imports.description')} actions={create} />
      <PageSection hasBodyWrapper={false}>
        <Card>
          <Answer query={imports}>
            {({ items }) =>
              items.length === 0 ? (
                <NothingYet title={t('imports.none.title')} action={create}>
                  {t('imports.none.body')}
                </NothingYet>
              ) : (
                <ImportsTable imports={items} />
              )
            }
          </Answer>
        </Card>
      </PageSection>
    </>
  );
}

function ImportsTable({ imports }: { imports: ImportJob[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact" aria-label={t('navigation.imports')}>
      <Thead>
        <Tr>
          <Th>{t('imports.file')}</Th>
          <Th>{t('imports.source')}</Th>
          <Th>{t('imports.state')}</Th>
          <Th className="numeric">{t('imports.orders')}</Th>
          <Th className="numeric">{t('imports.lines')}</Th>
          <Th className="numeric">{t('imports.rejected')}</Th>
          <Th>{t('imports.createdAt')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {imports.map((job) => (
          <Tr key={job.id}>
            <Td dataLabel={t('imports.file')}>
              <Link to={`/imports/${job.id}`}>{job.fileName}</Link>
            </Td>
            <Td dataLabel={t('imports.source')}>{job.sourceName}</Td>
            <Td dataLabel={t('imports.state')}>
              <ImportState state={job.state} />
            </Td>
            <Td dataLabel={t('imports.orders')} className="numeric">
              {formats.count(job.progress.ordersSent)}
            </Td>
            <Td dataLabel={t('imports.lines')} className="numeric">
              {formats.count(job.progress.linesRead)}
            </Td>
            <Td dataLabel={t('imports.rejected')} className="numeric">
              {formats.count(job.progress.linesRejected)}
            </Td>
            <Td dataLabel={t('imports.createdAt')}>{formats.dayTime(job.createdAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
