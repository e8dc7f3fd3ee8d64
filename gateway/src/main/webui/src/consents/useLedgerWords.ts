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

interface LedgerCodes {
  state: (code: string) => string;
  channel: (code: string) => string;
  method: (code: string) => string;
}

interface LedgerWords extends LedgerCodes {
  purpose: (key: string) => string;
}

/** The codes of the ledger in words; one that is not known stays as it is. */
export function useLedgerCodes(): LedgerCodes {
  const { t } = useTranslation();
  return {
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

/** The codes in words, and the names of purposes, for those who may read the register of purposes. */
export function useLedgerWords(): LedgerWords {
  const texts = useTexts();
  const codes = useLedgerCodes();
  const purposes = useQuery(purposesQuery).data?.items ?? [];
  return {
    ...codes,
    purpose: (key) => {
      const known = purposes.find((each) => each.key === key);
      return known ? texts(known.name) : key;
    },
  };
}
