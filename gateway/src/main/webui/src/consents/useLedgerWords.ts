import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';

const STATES = [
  'REQUESTED',
  'PENDING_CONFIRMATION',
  'GIVEN',
  'RENEWED',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'INVALIDATED',
  'OBJECTED',
] as const;

export const CHANNELS = ['NONE', 'EMAIL', 'SMS', 'PHONE', 'POST', 'PUSH', 'ONSITE', 'DEVICE'] as const;

const METHODS = [
  'CHECKBOX',
  'BUTTON',
  'DOI_LINK',
  'ONE_CLICK_UNSUBSCRIBE',
  'API',
  'PHONE',
  'PAPER',
  'TC_STRING',
  'GPC',
  'IMPORT',
  'EVENT',
  'MERGE',
  'EXPIRY',
  'NOTICE',
] as const;

interface LedgerWords {
  purpose: (key: string) => string;
  state: (code: string) => string;
  channel: (code: string) => string;
  method: (code: string) => string;
}

/** The codes of the ledger in words; one that is not known stays as it is. */
export function useLedgerWords(): LedgerWords {
  const { t } = useTranslation();
  const texts = useTexts();
  const purposes = useQuery(purposesQuery).data?.items ?? [];
  return {
    purpose: (key) => {
      const known = purposes.find((each) => each.key === key);
      return known ? texts(known.name) : key;
    },
    state: (code) => {
      const known = STATES.find((each) => each === code);
      return known ? t(`consentState.${known}`) : code;
    },
    channel: (code) => {
      const known = CHANNELS.find((each) => each === code);
      return known ? t(`ledger.channels.${known}`) : code;
    },
    method: (code) => {
      const known = METHODS.find((each) => each === code);
      return known ? t(`ledger.methods.${known}`) : code;
    },
  };
}
