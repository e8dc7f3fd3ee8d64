import { useTranslation } from 'react-i18next';

const REASONS = [
  'CONSENT_GIVEN',
  'LEGAL_BASIS_OF_SOURCE',
  'NO_CONSENT',
  'CONSENT_REFUSED',
  'CONSENT_WITHDRAWN',
  'OBJECTED',
  'CONSENT_EXPIRED',
] as const;

/** Reasons in words; one that a newer service invents is shown by its code. */
export function useReason(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => {
    const known = REASONS.find((reason) => reason === code);
    return known ? t(`reason.${known}`) : code;
  };
}
