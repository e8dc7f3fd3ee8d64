import { Button, Card } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectionFields } from '../privacy/CorrectionFields';
import { COMMON_FIELDS, emptyCorrection, toCorrections } from '../privacy/corrections';
import { RequestState } from '../privacy/RequestState';
import { type RequestType, TYPES } from '../privacy/requests';
import { useFormats } from '../format/useFormats';
import { Dialog } from '../states/Dialog';
import { besideFields, mistakeAt } from '../states/fieldMistake';
import { NothingYet } from '../states/NothingYet';
import { RefusalAlert } from '../states/RefusalAlert';
import { SaveButton } from '../states/SaveButton';
import { TitledCard } from '../states/TitledCard';
import { archivePath, ask, type OwnRequest, ownRequestsQuery, takeBack } from './personal';
import { SelfAnswer } from './SelfAnswer';

const BEFORE_APPROVAL = ['RECEIVED', 'IDENTITY_PENDING', 'TRIAGE', 'PLANNED'];

export function OwnRequests() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<RequestType | null>(null);
  return (
    <SelfAnswer query={useQuery(ownRequestsQuery)}>
      {({ items }) => (
        <div className="own-requests">
          <TitledCard title={t('personal.requests.ask')} description={t('personal.requests.askText')}>
            <div className="ask-buttons">
              {TYPES.map((type) => (
                <Button key={type} variant="secondary" onClick={() => setAsked(type)}>
                  {t(`privacy.types.${type}`)}
                </Button>
              ))}
            </div>
          </TitledCard>
          {items.length === 0 ? (
            <Card>
              <NothingYet title={t('personal.requests.none.title')}>{t('personal.requests.none.body')}</NothingYet>
            </Card>
          ) : (
            items.map((request) => <OwnRequestCard key={request.id} request={request} />)
          )}
          {asked && <AskDialog type={asked} onClose={() => setAsked(null)} />}
        </div>
      )}
    </SelfAnswer>
  );
}

function OwnRequestCard({ request }: { request: OwnRequest }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const withdrawal = useMutation({
    mutationFn: () => takeBack(request.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ownRequestsQuery.queryKey }),
  });
  return (
    <TitledCard
      title={t(`privacy.types.${request.type}`)}
      description={
        <>
          <RequestState state={request.state} />{' '}
          {t('personal.requests.received', { day: formats.day(request.receivedAt) })}
        </>
      }
      actions={
        <div className="card-tools">
          {request.hasArchive && (
            <SaveButton path={archivePath(request.id)} name={`archive-${request.id}.zip`}>
              {t('personal.requests.archive')}
            </SaveButton>
          )}
          {BEFORE_APPROVAL.includes(request.state) && (
            <Button variant="secondary" size="sm" isDisabled={withdrawal.isPending} onClick={() => withdrawal.mutate()}>
              {t('personal.requests.takeBack')}
            </Button>
          )}
        </div>
      }
    >
      <p>{t('personal.requests.due', { day: formats.day(request.due) })}</p>
      {request.extended && <p>{t('personal.requests.extended', { reasons: request.extended })}</p>}
      {request.refused && <p>{t('personal.requests.refused', { reasons: request.refused })}</p>}
      <RefusalAlert error={withdrawal.error} />
    </TitledCard>
  );
}

function AskDialog({ type, onClose }: { type: RequestType; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState(() => [emptyCorrection(COMMON_FIELDS[0])]);
  const request = useMutation({
    mutationFn: () => ask(type, type === 'RECTIFICATION' ? toCorrections(drafts) : []),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ownRequestsQuery.queryKey });
      onClose();
    },
  });
  return (
    <Dialog
      title={t(`privacy.types.${type}`)}
      action={
        <Button isLoading={request.isPending} isDisabled={request.isPending} onClick={() => request.mutate()}>
          {t('personal.requests.send')}
        </Button>
      }
      onClose={onClose}
    >
      <p>{t(`personal.requests.explained.${type}`)}</p>
      {type === 'RECTIFICATION' && (
        <CorrectionFields
          isOwn
          drafts={drafts}
          mistake={mistakeAt(request.error, '/corrections')}
          onChange={setDrafts}
        />
      )}
      <RefusalAlert error={besideFields(request.error, ['/corrections'])} />
    </Dialog>
  );
}
