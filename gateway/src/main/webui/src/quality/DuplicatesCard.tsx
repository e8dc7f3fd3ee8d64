import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../app/MeContext';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import type { DataQuality } from './quality';

/** People who may be known twice, as far as orders and tickets tell. */
export function DuplicatesCard({ duplicates }: { duplicates: DataQuality['duplicates'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayLook = useMay('seeDuplicates');
  return (
    <TitledCard
      title={t('quality.duplicates')}
      description={t('quality.duplicatesText')}
      actions={mayLook && <Link to="/duplicates">{t('quality.lookAtDuplicates')}</Link>}
    >
      <dl className="counts">
        <div>
          <dt>{t('quality.candidates')}</dt>
          <dd>{formats.count(duplicates.candidates)}</dd>
        </div>
        <div>
          <dt>{t('quality.people')}</dt>
          <dd>{formats.count(duplicates.people)}</dd>
        </div>
      </dl>
    </TitledCard>
  );
}
