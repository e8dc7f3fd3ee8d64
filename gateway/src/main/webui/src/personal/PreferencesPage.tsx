import { PageSection } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { LinkProblem } from './LinkProblem';
import { decideByLink, linkedPreferencesQuery, tokenOf } from './personal';
import { PersonalFrame } from './PersonalFrame';
import { PreferenceList } from './PreferenceList';

/** Where the link of a letter leads: everything that its reader decides, without signing in. */
export default function PreferencesPage() {
  const { t } = useTranslation();
  const token = tokenOf(useLocation().hash);
  return (
    <PersonalFrame>
      <PageHeader title={t('personal.preferences.title')} description={t('personal.preferences.description')} />
      <PageSection hasBodyWrapper={false}>
        {token === null ? <LinkProblem error={null} /> : <Preferences token={token} />}
      </PageSection>
    </PersonalFrame>
  );
}

function Preferences({ token }: { token: string }) {
  const queries = useQueryClient();
  const query = linkedPreferencesQuery(token);
  const preferences = useQuery(query);
  if (preferences.isError) {
    return <LinkProblem error={preferences.error} />;
  }
  return preferences.data === undefined ? (
    <BlockSkeleton height="16rem" />
  ) : (
    <PreferenceList
      preferences={preferences.data.items}
      decide={(decision) => decideByLink(token, decision)}
      onDecided={() => queries.invalidateQueries({ queryKey: query.queryKey })}
    />
  );
}
