import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import type { Correction } from './corrections';
import type { RightsRequest } from './requests';
import { useFieldName } from './useFieldName';

/** What a rectification corrects: the new values, and what was corrected elsewhere. */
export function CorrectionsCard({ request: { corrections } }: { request: RightsRequest }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = useFieldName();
  const shown = ({ value }: Correction) =>
    value === null
      ? t('corrections.isRemoved')
      : typeof value === 'boolean'
        ? t(`corrections.kinds.${value ? 'yes' : 'no'}`)
        : typeof value === 'number'
          ? formats.count(value)
          : value;
  return (
    <TitledCard
      title={t('corrections.title')}
      description={
        corrections ? t('corrections.stated', { at: formats.dayTime(corrections.statedAt) }) : t('corrections.unsaid')
      }
    >
      {corrections && (
        <dl className="facts">
          {corrections.fields.map((correction) => (
            <div key={correction.field}>
              <dt>{nameOf(correction.field)}</dt>
              <dd>→ {shown(correction)}</dd>
            </div>
          ))}
          {corrections.elsewhere && (
            <div>
              <dt>{t('corrections.elsewhere')}</dt>
              <dd className="request-detail">{corrections.elsewhere}</dd>
            </div>
          )}
        </dl>
      )}
    </TitledCard>
  );
}
