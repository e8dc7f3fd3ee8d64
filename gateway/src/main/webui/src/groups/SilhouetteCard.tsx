import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { type Clusters, structureOf } from './groups';

/** How well the groups are set apart, and how well other numbers of groups would be. */
export function SilhouetteCard({ answer: { tried, silhouette, chosen } }: { answer: Clusters }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const two = (value: number) => formats.decimal(value);
  const data = tableData(tried, [
    { name: t('groups.number'), value: ({ k }) => k, write: String },
    { name: t('groups.silhouette'), value: (each) => each.silhouette, write: (value) => formats.decimal(value, 3) },
  ]);
  return (
    <ChartCard
      title={t('groups.silhouetteTitle')}
      description={t('groups.silhouetteReading')}
      picture={
        <div className="stack">
          <p>
            {t(chosen ? 'groups.chosen' : 'groups.asked', { value: two(silhouette) })}{' '}
            {t(`groups.structures.${structureOf(silhouette)}`)}
          </p>
          {tried.length > 1 && (
            <GroupedBars
              label={t('groups.silhouetteLabel')}
              groups={tried.map(({ k }) => String(k))}
              series={[{ name: t('groups.silhouette'), values: tried.map((each) => each.silhouette) }]}
              write={two}
            />
          )}
        </div>
      }
      data={data}
    />
  );
}
