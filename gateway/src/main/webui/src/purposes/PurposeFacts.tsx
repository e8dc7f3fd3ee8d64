import { useTranslation } from 'react-i18next';
import type { Purpose } from '../customers/consents';
import { useFormats } from '../format/useFormats';
import { usePurposeWords } from './usePurposeWords';

/** Who receives the data, which signals speak about the purpose, and when it ends. */
export function PurposeFacts({ purpose }: { purpose: Purpose }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = usePurposeWords();
  return (
    <>
      <div>
        <dt>{t('purposes.recipients')}</dt>
        <dd>{words.recipients(purpose)}</dd>
      </div>
      <div>
        <dt>{t('purposes.signals')}</dt>
        <dd>{words.signals(purpose)}</dd>
      </div>
      {purpose.validUntil && (
        <div>
          <dt>{t('purposes.validUntil')}</dt>
          <dd>{formats.dayTime(purpose.validUntil)}</dd>
        </div>
      )}
    </>
  );
}
