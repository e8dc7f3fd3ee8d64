import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { Lines } from '../charts/Lines';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Season } from './season';

/** The months as they were, and as they would have been in an ordinary month. */
export function AdjustedCard({ season: { figure, currency, series } }: { season: Season }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = t(`season.figures.${figure}`);
  const adjusted = t('season.adjusted');
  const write = (value: number) =>
    currency === undefined ? formats.count(value) : formats.moneyShort(value, currency);
  const data = tableData(series, [
    { name: t('quality.month'), value: ({ at }) => formats.month(at) },
    { name, value: ({ value }) => value, write },
    { name: adjusted, value: (point) => point.adjusted, write },
  ]);
  return (
    <ChartCard
      title={t('season.series')}
      description={t('season.seriesReading')}
      picture={
        <Lines
          label={t('season.seriesLabel')}
          axis={t('quality.month')}
          names={series.map(({ at }) => formats.month(at))}
          lines={[
            { name, values: series.map(({ value }) => value) },
            { name: adjusted, values: series.map((point) => point.adjusted), isDashed: true },
          ]}
          write={write}
        />
      }
      data={data}
    />
  );
}
