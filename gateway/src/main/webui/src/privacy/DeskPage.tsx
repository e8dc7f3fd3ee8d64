import { Button, Card, FormSelect, FormSelectOption, PageSection } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { NewRequestDialog } from './NewRequestDialog';
import { requestsQuery, STATES, TYPES } from './requests';
import { RequestsTable } from './RequestsTable';
import './privacy.css';

export default function DeskPage() {
  const { t } = useTranslation();
  const [stateText, chooseState] = useParameter('state');
  const [typeText, chooseType] = useParameter('type');
  const state = STATES.find((each) => each === stateText) ?? null;
  const type = TYPES.find((each) => each === typeText) ?? null;
  const [isReceiving, setReceiving] = useState(false);
  const requests = useInfiniteQuery(requestsQuery(state, type));
  const isFiltered = state !== null || type !== null;
  return (
    <>
      <PageHeader
        title={t('navigation.desk')}
        description={t('privacy.description')}
        actions={<Button onClick={() => setReceiving(true)}>{t('privacyNew.action')}</Button>}
      />
      <PageSection hasBodyWrapper={false} className="stack">
        <div className="page-tools" role="group" aria-label={t('privacy.filter')}>
          <FormSelect
            className="request-filter"
            aria-label={t('privacy.state')}
            value={state ?? ''}
            onChange={(_, chosen) => chooseState(chosen)}
          >
            <FormSelectOption value="" label={t('privacy.anyState')} />
            {STATES.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`privacy.states.${each}`)} />
            ))}
          </FormSelect>
          <FormSelect
            className="request-filter"
            aria-label={t('privacy.type')}
            value={type ?? ''}
            onChange={(_, chosen) => chooseType(chosen)}
          >
            <FormSelectOption value="" label={t('privacy.anyType')} />
            {TYPES.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`privacy.types.${each}`)} />
            ))}
          </FormSelect>
        </div>
        <Card>
          <PagesAnswer
            query={requests}
            empty={
              <NothingYet title={t('privacy.none.title')}>
                {t(isFiltered ? 'privacy.none.filtered' : 'privacy.none.body')}
              </NothingYet>
            }
          >
            {(items) => <RequestsTable requests={items} />}
          </PagesAnswer>
        </Card>
        <LoadMore query={requests} />
      </PageSection>
      {isReceiving && <NewRequestDialog onClose={() => setReceiving(false)} />}
    </>
  );
}
