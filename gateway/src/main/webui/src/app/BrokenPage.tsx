import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ProblemState } from '../states/ProblemState';

/** A defect of the console itself, or code of a page that could not be fetched after an update. */
export function BrokenPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <PageSection hasBodyWrapper={false}>
      <ProblemState
        error={error instanceof Error ? error : new Error(t('problem.failed.title'))}
        onRetry={() => window.location.reload()}
      />
    </PageSection>
  );
}
