import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Facts } from '../states/Facts';
import { TitledCard } from '../states/TitledCard';
import type { Breach } from './breaches';

const NOTHING = '–';

export function FactsCard({ breach }: { breach: Breach }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = (value: number | null) => (value === null ? t('breaches.unknown') : formats.count(value));
  return (
    <TitledCard title={t('breaches.facts')}>
      <Facts
        facts={[
          [t('breaches.nature'), breach.nature],
          [t('breaches.kind'), breach.kinds.map((kind) => t(`breaches.kinds.${kind}`)).join(', ')],
          [t('breaches.peopleCategories'), breach.peopleCategories.join(', ') || NOTHING],
          [t('breaches.people'), count(breach.people)],
          [t('breaches.dataCategories'), breach.dataCategories.join(', ') || NOTHING],
          [t('breaches.records'), count(breach.records)],
          [t('breaches.consequences'), breach.consequences || NOTHING],
          [t('breaches.measures'), breach.measures || NOTHING],
        ]}
      />
    </TitledCard>
  );
}
