import { useTranslation } from 'react-i18next';
import type { Excluded } from './figures';

/** Who is not in the figures, and why. */
export function ExcludedNote({ excluded: { noConsent, consentExpired } }: { excluded: Excluded }) {
  const { t } = useTranslation();
  if (noConsent === 0 && consentExpired === 0) {
    return null;
  }
  return (
    <p className="left-out">
      {noConsent > 0 && t('start.leftOut', { count: noConsent })}{' '}
      {consentExpired > 0 && t('figure.expired', { count: consentExpired })}
    </p>
  );
}
