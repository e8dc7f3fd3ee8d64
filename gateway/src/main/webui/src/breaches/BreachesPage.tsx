import { Button, Card, FormSelect, FormSelectOption, PageSection } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../app/access';
import { useMe } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import '../privacy/privacy.css';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { breachesQuery, RISKS } from './breaches';
import { BreachesTable } from './BreachesTable';
import { FactsDialog } from './FactsDialog';
import './breaches.css';

const OPEN = { open: 'true', closed: 'false' } as const;

export default function BreachesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [stateText, chooseState] = useParameter('state');
  const [riskText, chooseRisk] = useParameter('risk');
  const state = stateText === 'open' || stateText === 'closed' ? stateText : null;
  const risk = RISKS.find((each) => each === riskText) ?? null;
  const [isRecording, setRecording] = useState(false);
  const breaches = useInfiniteQuery(breachesQuery(state && OPEN[state], risk));
  const isFiltered = state !== null || risk !== null;
  return (
    <>
      <PageHeader
        title={t('navigation.breaches')}
        description={t('breaches.description')}
        actions={
          may(me, 'keepBreaches') && <Button onClick={() => setRecording(true)}>{t('breaches.record.action')}</Button>
        }
      />
      <PageSection hasBodyWrapper={false} className="stack">
        <div className="page-tools" role="group" aria-label={t('breaches.filter')}>
          <FormSelect
            className="request-filter"
            aria-label={t('breaches.state')}
            value={state ?? ''}
            onChange={(_, chosen) => chooseState(chosen)}
          >
            <FormSelectOption value="" label={t('breaches.anyState')} />
            <FormSelectOption value="open" label={t('breaches.states.OPEN')} />
            <FormSelectOption value="closed" label={t('breaches.states.CLOSED')} />
          </FormSelect>
          <FormSelect
            className="request-filter"
            aria-label={t('breaches.risk')}
            value={risk ?? ''}
            onChange={(_, chosen) => chooseRisk(chosen)}
          >
            <FormSelectOption value="" label={t('breaches.anyRisk')} />
            {RISKS.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`breaches.risks.${each}`)} />
            ))}
          </FormSelect>
        </div>
        <Card>
          <PagesAnswer
            query={breaches}
            empty={
              <NothingYet title={t('breaches.none.title')}>
                {t(isFiltered ? 'breaches.none.filtered' : 'breaches.none.body')}
              </NothingYet>
            }
          >
            {(items) => <BreachesTable breaches={items} />}
          </PagesAnswer>
        </Card>
        <LoadMore query={breaches} />
      </PageSection>
      {isRecording && <FactsDialog onClose={() => setRecording(false)} />}
    </>
  );
}
