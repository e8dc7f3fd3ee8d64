import { Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { may } from '../app/access';
import { useMe } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { useFormats } from '../format/useFormats';
import '../privacy/privacy.css';
import { Answer } from '../states/Answer';
import { Notice } from '../states/Notice';
import { type Breach, breachQuery } from './breaches';
import { ClockCard } from './ClockCard';
import { ClockLabel } from './ClockLabel';
import { FactsCard } from './FactsCard';
import { HistoryCard } from './HistoryCard';
import { MovesCard } from './MovesCard';
import { RiskLabel } from './RiskLabel';
import { AuthorityCard, PeopleCard } from './ToldCards';
import './breaches.css';

/** One breach: what is known, who was told, and every version there was. */
export default function BreachPage() {
  const { t } = useTranslation();
  const { breachId = '' } = useParams();
  const breach = useQuery(breachQuery(breachId));
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.breaches'), path: '/privacy/breaches' }}
        title={breach.data?.title ?? t('breaches.breach')}
        labels={
          breach.data && (
            <>
              <RiskLabel risk={breach.data.risk} />
              <ClockLabel clock={breach.data.clock} />
            </>
          )
        }
        description={breach.data && <LastChange breach={breach.data} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={breach}>{(found) => <BreachView breach={found} />}</Answer>
      </PageSection>
    </>
  );
}

function LastChange({ breach: { version, state, change } }: { breach: Breach }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <p>
      {t('breaches.versionOf', {
        version,
        state: t(`breaches.states.${state}`),
        at: formats.dayTime(change.at),
        by: change.by,
      })}
    </p>
  );
}

function BreachView({ breach }: { breach: Breach }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  return (
    <div className="stack">
      {breach.closing && (
        <Notice
          variant="success"
          title={t('breaches.closed', { at: formats.dayTime(breach.closing.at), by: breach.closing.by })}
        >
          {breach.closing.summary}
        </Notice>
      )}
      {may(me, 'keepBreaches') && <MovesCard breach={breach} />}
      <Grid hasGutter>
        <GridItem xl={6} className="stack">
          <FactsCard breach={breach} />
        </GridItem>
        <GridItem xl={6} className="stack">
          <ClockCard breach={breach} />
          <AuthorityCard authority={breach.authority} />
          <PeopleCard told={breach.told} />
        </GridItem>
      </Grid>
      <HistoryCard id={breach.id} />
    </div>
  );
}
