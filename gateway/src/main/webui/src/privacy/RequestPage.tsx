import { Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { shortId } from '../customers/customerName';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { Notice } from '../states/Notice';
import { ActionsCard } from './ActionsCard';
import { CorrectionsCard } from './CorrectionsCard';
import { DeadlineCard } from './DeadlineCard';
import { DeadlineLight } from './DeadlineLight';
import { HistoryCard } from './HistoryCard';
import { PersonCard } from './PersonCard';
import { PlanCard } from './PlanCard';
import { ProgressCard } from './ProgressCard';
import { RefusedCard } from './RefusedCard';
import { isMoving, requestQuery, type RightsRequest } from './requests';
import { RequestState } from './RequestState';
import './privacy.css';

export default function RequestPage() {
  const { t } = useTranslation();
  const { requestId = '' } = useParams();
  const request = useQuery(requestQuery(requestId));
  const title = request.data
    ? t('privacy.requestTitle', { type: t(`privacy.types.${request.data.type}`), id: shortId(request.data.id) })
    : t('privacy.request');
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.desk'), path: '/privacy' }}
        title={title}
        labels={
          request.data && (
            <>
              <RequestState state={request.data.state} />
              <DeadlineLight request={request.data} />
            </>
          )
        }
        description={request.data && <Reception request={request.data} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={request}>{(answer) => <RequestView request={answer} />}</Answer>
      </PageSection>
    </>
  );
}

function RequestView({ request }: { request: RightsRequest }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {request.blocked && (
        <Notice variant="danger" title={t('privacy.blocked')}>
          {request.blocked}
        </Notice>
      )}
      {request.state === 'PARTIALLY_FULFILLED' && <Notice variant="info" title={t('privacy.partly')} />}
      {request.duplicateOf && (
        <Notice
          variant="info"
          title={<Link to={`/privacy/requests/${request.duplicateOf}`}>{t('privacy.duplicateOf')}</Link>}
        />
      )}
      <Grid hasGutter>
        <GridItem xl={6} className="stack">
          <ActionsCard request={request} />
          <PersonCard request={request} />
          {request.type === 'RECTIFICATION' && <CorrectionsCard request={request} />}
          {request.refusal && <RefusedCard refusal={request.refusal} />}
        </GridItem>
        <GridItem xl={6}>
          <DeadlineCard request={request} />
        </GridItem>
      </Grid>
      {request.progress && <ProgressCard progress={request.progress} isRunning={isMoving(request)} />}
      {request.plan && <PlanCard plan={request.plan} corrects={(request.corrections?.fields.length ?? 0) > 0} />}
      <HistoryCard steps={request.history} />
    </div>
  );
}

function Reception({ request }: { request: RightsRequest }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const received = t('privacy.receivedBy', {
    at: formats.dayTime(request.receivedAt),
    channel: t(`privacy.channels.${request.channel}`),
    by: request.receivedBy,
  });
  return `${t(`privacy.articles.${request.type}`)}, ${received}`;
}
