import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import type { Correction } from './corrections';
import type { RightsRequest } from './requests';
import { useFieldName } from './useFieldName';
import { useSaidNow } from './useSaidNow';

/** What a rectification corrects: what the profile says as long as it is open, the new values, what was corrected elsewhere. */
export function CorrectionsCard({ request }: { request: RightsRequest }) {
  const { corrections } = request;
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = useFieldName();
  const nowAt = useSaidNow(request);
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
              <dd>
                {nowAt(correction.field)}→ {shown(correction)}
              </dd>
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
