import { Button, Card, CardBody, CardHeader, CardTitle, Progress } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { Dialog } from '../states/Dialog';
import { Notice } from '../states/Notice';
import { RefusalAlert } from '../states/RefusalAlert';
import { percentOf, type Progress as Step, type Rebuild, rebuildQuery, startRebuild } from './quality';

/** Reads all figures anew from what was received, while the present ones still answer. */
export function RebuildCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rebuild = useQuery(rebuildQuery);
  const [isAsking, setAsking] = useState(false);
  const start = useMutation({
    mutationFn: startRebuild,
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries(rebuildQuery);
    },
  });
  const button = (
    <Button
      variant="secondary"
      size="sm"
      isDisabled={!rebuild.data || rebuild.data.state === 'running'}
      onClick={() => setAsking(true)}
    >
      {t('quality.rebuild.start')}
    </Button>
  );
  return (
    <Card>
      <CardHeader actions={{ actions: button, hasNoOffset: true }}>
        <CardTitle component="h2">{t('quality.rebuild.title')}</CardTitle>
        <div className="card-description">{t('quality.rebuild.text')}</div>
      </CardHeader>
      <CardBody>
        <Answer query={rebuild} skeleton={<BlockSkeleton height="5rem" />}>
          {(answer) => <RebuildState rebuild={answer} />}
        </Answer>
      </CardBody>
      {isAsking && (
        <Dialog
          title={t('quality.rebuild.title')}
          action={
            <Button isLoading={start.isPending} isDisabled={start.isPending} onClick={() => start.mutate()}>
              {t('quality.rebuild.start')}
            </Button>
          }
          onClose={() => setAsking(false)}
        >
          <p>{t('quality.rebuild.ask')}</p>
          <RefusalAlert error={start.error} />
        </Dialog>
      )}
    </Card>
  );
}

function RebuildState({ rebuild: { state, startedAt, finishedAt, profiles, events, failure } }: { rebuild: Rebuild }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const at = (instant: string | null) => (instant === null ? t('unknown') : formats.dayTime(instant));
  return (
    <div className="stack-narrow" aria-live="polite">
      {state === 'idle' && <p>{t('quality.rebuild.idle')}</p>}
      {state === 'done' && <Notice variant="success" title={t('quality.rebuild.done', { at: at(finishedAt) })} />}
      {state === 'failed' && (
        <Notice variant="danger" title={t('quality.rebuild.failed', { at: at(finishedAt) })}>
          {failure}
        </Notice>
      )}
      {state === 'running' && <p>{t('quality.rebuild.running', { at: at(startedAt) })}</p>}
      {state === 'running' && (
        <>
          <StepProgress name={t('quality.rebuild.profiles')} step={profiles} />
          <StepProgress name={t('quality.rebuild.events')} step={events} />
        </>
      )}
    </div>
  );
}

function StepProgress({ name, step }: { name: string; step: Step }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const percent = percentOf(step);
  const label =
    step.total === null
      ? formats.count(step.done)
      : t('quality.rebuild.of', { done: formats.count(step.done), total: formats.count(step.total) });
  return <Progress title={name} value={percent ?? 0} label={label} valueText={label} aria-label={name} />;
}
