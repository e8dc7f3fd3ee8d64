import { Card, CardBody, CardHeader, CardTitle, PageSection, Progress } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { type ImportJob, importQuery, type ImportProgress } from './imports';
import { ImportState } from './ImportState';
import { RejectsCard } from './RejectsCard';
import { UploadAgain } from './UploadAgain';
import './imports.css';
import { Notice } from '../states/Notice';

export default function ImportPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { importId = '' } = useParams();
  const job = useQuery(importQuery(importId));
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.imports'), path: '/imports' }}
        title={job.data?.fileName ?? t('import.title')}
        labels={job.data && <ImportState state={job.data.state} />}
        description={
          job.data && t('import.from', { source: job.data.sourceName, at: formats.dayTime(job.data.createdAt) })
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={job}>{(answer) => <ImportView job={answer} />}</Answer>
      </PageSection>
    </>
  );
}

function ImportView({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <div className="stack">
      {job.state === 'FAILED' && (
        <Notice variant="danger" title={t('import.failed')}>
          {job.failure}
        </Notice>
      )}
      {job.state === 'COMPLETED' && <Notice variant="success" title={t('import.completed')} />}
      {job.state === 'AWAITING_FILE' ? (
        <UploadAgain job={job} onDone={() => void queries.invalidateQueries(importQuery(job.id))} />
      ) : (
        <ProgressCard progress={job.progress} />
      )}
      {job.progress.linesRejected > 0 && <RejectsCard job={job} />}
    </div>
  );
}

function ProgressCard({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const found = progress.ordersFound + progress.refundsFound;
  const sent = progress.ordersSent + progress.refundsSent;
  const counts = [
    ['linesRead', progress.linesRead],
    ['linesAccepted', progress.linesAccepted],
    ['linesRefunded', progress.linesRefunded],
    ['linesRejected', progress.linesRejected],
    ['ordersSent', progress.ordersSent],
    ['refundsSent', progress.refundsSent],
  ] as const;
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('import.progress')}</CardTitle>
      </CardHeader>
      <CardBody className="stack">
        <Progress
          title={t('import.reading')}
          value={share(progress.bytesRead, progress.totalBytes)}
          label={`${formats.bytes(progress.bytesRead)} / ${formats.bytes(progress.totalBytes)}`}
        />
        {found > 0 && (
          <Progress
            title={t('import.sending')}
            value={share(sent, found)}
            label={`${formats.count(sent)} / ${formats.count(found)}`}
          />
        )}
        <dl className="counts">
          {counts.map(([name, value]) => (
            <div key={name} className={name === 'linesRejected' && value > 0 ? 'count-alert' : undefined}>
              <dt>{t(`import.${name}`)}</dt>
              <dd>{formats.count(value)}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.round((part / whole) * 100));
}
