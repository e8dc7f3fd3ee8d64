import { useTranslation } from 'react-i18next';
import { isRefused, Unreachable } from '../api/problem';

/** Refusals that are no matter of roles: what the service says about them helps. */
const SAYS_MORE = ['four-eyes'];

/** One sentence for an action that failed, to stand beside the button that was pressed. */
export function useRefusalNotice(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof Unreachable) {
      return t('problem.unreachable.body');
    }
    if (isRefused(error, 403) && !SAYS_MORE.includes(error.slug)) {
      return t('problem.forbidden.body');
    }
    return isRefused(error) ? (error.problem.detail ?? error.problem.title) : t('problem.failed.body');
  };
}
