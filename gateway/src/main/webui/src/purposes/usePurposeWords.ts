import { useTranslation } from 'react-i18next';
import type { Purpose, Recipient } from '../customers/consents';
import { SAFEGUARDS } from './signals';

interface PurposeWords {
  recipients: (purpose: Purpose) => string;
  signals: (purpose: Purpose) => string;
}

/** Recipients and signals of a purpose in a line each. */
export function usePurposeWords(): PurposeWords {
  const { t } = useTranslation();
  const recipient = ({ name, country, safeguard }: Recipient) => {
    const known = SAFEGUARDS.find((each) => each === safeguard);
    return `${name} (${[country, known && t(`purposes.safeguards.${known}`)].filter(Boolean).join(', ')})`;
  };
  return {
    recipients: ({ recipients }) => recipients.map(recipient).join('; ') || t('purposes.nobody'),
    signals: ({ tcfPurposes, tcfSpecialFeatures, googleTypes, objectedByGpc }) =>
      [
        tcfPurposes.length > 0 && `TCF ${tcfPurposes.join(', ')}`,
        tcfSpecialFeatures.length > 0 && `${t('purposes.tcfFeatures')} ${tcfSpecialFeatures.join(', ')}`,
        googleTypes.length > 0 && `Google ${googleTypes.join(', ')}`,
        objectedByGpc && t('purposes.gpcYes'),
      ]
        .filter((each) => each !== false)
        .join('; ') || '–',
  };
}
