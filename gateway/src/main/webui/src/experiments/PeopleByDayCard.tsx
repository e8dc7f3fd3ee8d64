import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { ChartCard } from '../charts/ChartCard';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import { type ColumnOf, tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Experiment } from './experiments';
import { type Exposed, runningTotals } from './results';

interface PeopleByDayCardProps {
  experiment: Experiment;
  days: Exposed[];
  planned: number;
}

/** How many people each variant has by the end of each day, and how many it takes. */
export function PeopleByDayCard({ experiment, days, planned }: PeopleByDayCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const data = tableData(days, [
    { name: t('experiments.byDay.day'), value: ({ at }) => formats.day(at) },
    ...experiment.variants.map(({ key }, at): ColumnOf<Exposed> => ({
      name: key,
      value: ({ people }) => people?.[at],
      write: (value) => formats.count(value),
    })),
  ]);
  return (
    <ChartCard
      title={t('experiments.byDay.title')}
      description={t('experiments.byDay.description', { planned: formats.count(planned) })}
      picture={<PeopleByDay experiment={experiment} days={days} planned={planned} />}
      data={data}
    />
  );
}

function PeopleByDay({ experiment, days, planned }: PeopleByDayCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const totals = runningTotals(days);
    const colour = (at: number) => palette.series[at % palette.series.length] ?? palette.primary;
    return {
      ...chartFrame(palette),
      tooltip: axisTooltip(palette, (index) => ({
        heading: formats.day(totals[index]?.at ?? ''),
        lines: experiment.variants.map(({ key }, at) => ({
          name: key,
          value: formats.count(totals[index]?.people[at] ?? 0),
          colour: colour(at),
        })),
      })),
      xAxis: nameAxis(
        palette,
        totals.map(({ at }) => formats.day(at)),
      ),
      // As high as the plan, so that one sees how far it is.
      yAxis: { ...valueAxis(palette, (value) => formats.countShort(value)), max: ({ max }) => Math.max(max, planned) },
      series: experiment.variants.map(({ key }, at) => ({
        name: key,
        type: 'line',
        symbol: 'none',
        itemStyle: { color: colour(at) },
        lineStyle: { color: colour(at), width: 2.5 },
        data: totals.map(({ people }) => people[at] ?? 0),
        ...(at === 0 && {
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: palette.faint, type: 'dashed' },
            data: [{ yAxis: planned }],
          },
        }),
      })),
    };
  }, [experiment, days, planned, palette, formats]);
  return <Chart label={t('experiments.byDay.label')} option={option} height="18rem" />;
}
