import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import DisconnectedIcon from '@patternfly/react-icons/dist/esm/icons/disconnected-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import LockIcon from '@patternfly/react-icons/dist/esm/icons/lock-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { useTranslation } from 'react-i18next';
import { RequestRefused, Unreachable } from '../api/problem';
import { CopyText } from './CopyText';

interface ProblemStateProps {
  error: Error;
  onRetry?: () => void;
}

/** What a reader is told when an answer could not be had, and what he can do. */
export function ProblemState({ error, onRetry }: ProblemStateProps) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const problem = error instanceof RequestRefused ? error.problem : null;
  return (
    <EmptyState
      role="alert"
      variant="sm"
      headingLevel="h2"
      titleText={t(`problem.${kind}.title`)}
      icon={ICONS[kind]}
      {...(kind === 'failed' && { status: 'danger' as const })}
    >
      <EmptyStateBody>
        <p>{t(`problem.${kind}.body`)}</p>
        {problem && kind !== 'forbidden' && <p>{problem.detail ?? problem.title}</p>}
      </EmptyStateBody>
      <EmptyStateFooter>
        {problem?.traceId && (
          <div className="problem-trace">
            <span>{t('problem.trace')}</span>
            <CopyText text={problem.traceId} />
          </div>
        )}
        {onRetry && kind !== 'forbidden' && (
          <EmptyStateActions>
            <Button variant="secondary" onClick={onRetry}>
              {t('retry')}
            </Button>
          </EmptyStateActions>
        )}
      </EmptyStateFooter>
    </EmptyState>
  );
}

const ICONS = {
  forbidden: LockIcon,
  missing: SearchIcon,
  unreachable: DisconnectedIcon,
  failed: ExclamationCircleIcon,
};

function kindOf(error: Error): keyof typeof ICONS {
  if (error instanceof Unreachable) {
    return 'unreachable';
  }
  if (error instanceof RequestRefused && error.status === 403) {
    return 'forbidden';
  }
  return error instanceof RequestRefused && error.status === 404 ? 'missing' : 'failed';
}
