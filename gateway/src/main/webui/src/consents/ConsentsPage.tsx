import { Button, Card, PageSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { NothingYet } from '../states/NothingYet';
import { FoundPeople } from './FoundPeople';
import { isProfileId } from './ledger';
import { PersonLedger } from './PersonLedger';
import { PersonSearch } from './PersonSearch';
import './consents.css';

/** Whose consents are shown stands in the address as a profile id; what was searched for never does. */
export default function ConsentsPage() {
  const { t } = useTranslation();
  const [profileId, choose] = useParameter('profile');
  const [query, setQuery] = useState('');
  const search = (text: string) => {
    setQuery(text);
    choose(isProfileId(text) ? text : null);
  };
  return (
    <>
      <PageHeader
        title={t('navigation.consents')}
        description={t('ledger.description')}
        actions={
          profileId !== null && (
            <Button variant="secondary" onClick={() => search('')}>
              {t('ledger.another')}
            </Button>
          )
        }
      />
      <PageSection hasBodyWrapper={false} className="stack">
        {profileId === null ? (
          <>
            <PersonSearch onSearch={search} />
            <Card>
              {query === '' ? (
                <NothingYet title={t('ledger.start.title')}>{t('ledger.start.body')}</NothingYet>
              ) : (
                <FoundPeople query={query} onChoose={choose} />
              )}
            </Card>
          </>
        ) : (
          <PersonLedger profileId={profileId} />
        )}
      </PageSection>
    </>
  );
}
