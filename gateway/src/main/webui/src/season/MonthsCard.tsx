import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Season } from './season';

/** By how much each month lies above or below an ordinary one. */
export function MonthsCard({ months }: { months: Season['months'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const above = t('season.above');
  // Any year does: only the name of the month is written.
  const nameOf = (month: number) => formats.monthName(`2000-${String(month).padStart(2, '0')}-01`);
  const data = tableData(months, [
    { name: t('quality.month'), value: ({ month }) => nameOf(month) },
    { name: t('season.index'), value: ({ index }) => index, write: (index) => formats.decimal(index) },
    { name: above, value: ({ index }) => index - 1, write: (share) => formats.change(share) },
    { name: t('season.basis'), value: ({ years }) => years, write: String },
  ]);
  return (
    <ChartCard
      title={t('season.months')}
      description={t('season.monthsReading')}
      picture={
        <GroupedBars
          label={t('season.monthsLabel')}
          groups={months.map(({ month }) => nameOf(month))}
          series={[{ name: above, values: months.map(({ index }) => index - 1) }]}
          write={(share) => formats.change(share)}
        />
      }
      data={data}
    />
  );
}
