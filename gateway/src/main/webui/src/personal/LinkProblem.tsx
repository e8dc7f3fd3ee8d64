import { Card } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { NothingYet } from '../states/NothingYet';
import { ProblemState } from '../states/ProblemState';

/** Why a link does nothing; null stands for an address without one. */
export function LinkProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (error !== null && isRefused(error) && error.problem.status === 409) {
    return (
      <Card>
        <NothingYet title={t('personal.link.used.title')}>{t('personal.link.used.body')}</NothingYet>
      </Card>
    );
  }
  if (error === null || (isRefused(error) && [400, 404, 410].includes(error.problem.status))) {
    return (
      <Card>
        <NothingYet title={t('personal.link.invalid.title')}>{t('personal.link.invalid.body')}</NothingYet>
      </Card>
    );
  }
  return <ProblemState error={error} onRetry={() => window.location.reload()} />;
}
