import { useTranslation } from 'react-i18next';
import { TitledCard } from '../states/TitledCard';
import type { Refusal } from './requests';

export function RefusedCard({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  return (
    <TitledCard title={t('privacy.refusal.title')}>
      <dl className="facts">
        <div>
          <dt>{t('privacy.refusal.code')}</dt>
          <dd>{t(`privacy.refusalCodes.${refusal.code}`)}</dd>
        </div>
        <div>
          <dt>{t('privacy.refusal.reasons')}</dt>
          <dd>{refusal.reasons}</dd>
        </div>
        <div>
          <dt>{t('privacy.refusal.evidence')}</dt>
          <dd>{refusal.evidence}</dd>
        </div>
      </dl>
    </TitledCard>
  );
}
