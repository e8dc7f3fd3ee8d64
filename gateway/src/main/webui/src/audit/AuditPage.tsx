import { Button, Card, Grid, GridItem, PageSection, TextInput } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { auditQuery, KNOWN_ACTIONS } from './audit';
import { AuditTable } from './AuditTable';
import { CheckpointCard } from './CheckpointCard';
import { VerdictCard } from './VerdictCard';
import './audit.css';

const SUGGESTIONS = 'audit-actions';

export default function AuditPage() {
  const { t } = useTranslation();
  const [action, filter] = useParameter('action');
  const entries = useInfiniteQuery(auditQuery(action));
  return (
    <>
      <PageHeader title={t('navigation.audit')} description={t('audit.description')} />
      <PageSection hasBodyWrapper={false} className="stack">
        <Grid hasGutter>
          <GridItem xl={6}>
            <VerdictCard />
          </GridItem>
          <GridItem xl={6}>
            <CheckpointCard />
          </GridItem>
        </Grid>
        <ActionFilter key={action} action={action ?? ''} onFilter={filter} />
        <Card>
          <PagesAnswer
            query={entries}
            empty={<NothingYet title={t('audit.none.title')}>{t('audit.none.body')}</NothingYet>}
          >
            {(items) => <AuditTable entries={items} />}
          </PagesAnswer>
        </Card>
        <LoadMore query={entries} />
      </PageSection>
    </>
  );
}

function ActionFilter({ action, onFilter }: { action: string; onFilter: (action: string | null) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(action);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onFilter(text.trim());
  };
  return (
    <form role="search" className="page-tools" onSubmit={submit}>
      <TextInput
        className="audit-filter"
        aria-label={t('audit.filter')}
        placeholder={t('audit.filterHint')}
        list={SUGGESTIONS}
        value={text}
        onChange={(_, value) => setText(value)}
      />
      <datalist id={SUGGESTIONS}>
        {KNOWN_ACTIONS.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Button type="submit" variant="secondary">
        {t('audit.apply')}
      </Button>
      {action !== '' && (
        <Button variant="link" onClick={() => onFilter(null)}>
          {t('audit.reset')}
        </Button>
      )}
    </form>
  );
}
