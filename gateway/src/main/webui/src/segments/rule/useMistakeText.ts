import { useTranslation } from 'react-i18next';

/** What the service says of rules, by the beginning of it; anything else is shown in the service's own words. */
const KNOWN = [
  ['missing', /^is missing/],
  ['whole', /^must be a whole number/],
  ['range', /^must be a list of two numbers/],
  ['number', /^must be a number/],
  ['blank', /^must be a text that is not blank/],
  ['impossible', /^is an impossible range/],
  ['period', /^must be a period/],
  ['entries', /^must have from 1 to/],
  ['depth', /^is nested deeper/],
] as const;

export function useMistakeText(): (detail: string) => string {
  const { t } = useTranslation();
  return (detail) => {
    const known = KNOWN.find(([, beginning]) => beginning.test(detail));
    return known ? t(`rule.mistake.${known[0]}`) : detail;
  };
}
