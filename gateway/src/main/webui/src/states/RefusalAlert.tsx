import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { useRefusalNotice } from './useRefusalNotice';
import { Notice } from './Notice';

/** Why an action failed, beside the form that it came from. */
export function RefusalAlert({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  const notice = useRefusalNotice();
  if (error === null) {
    return null;
  }
  const traceId = isRefused(error) ? error.problem.traceId : null;
  return (
    <Notice variant="danger" title={notice(error)} isUrgent>
      {isRefused(error) && error.problem.errors.length > 0 && (
        <ul>
          {error.problem.errors.map((mistake) => (
            <li key={mistake.pointer + mistake.detail}>
              <code>{mistake.pointer}</code> {mistake.detail}
            </li>
          ))}
        </ul>
      )}
      {traceId && (
        <small>
          {t('problem.trace')} {traceId}
        </small>
      )}
    </Notice>
  );
}
