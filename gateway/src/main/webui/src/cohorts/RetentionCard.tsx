import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { ChartCard } from '../charts/ChartCard';
import { usePalette } from '../charts/palette';
import { tableData } from '../charts/tableData';
import { tooltip } from '../charts/tooltip';
import { useFormats } from '../format/useFormats';
import { type Cohort, overallRates } from './cohorts';

export function RetentionCard({ cohorts }: { cohorts: Cohort[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const rates = useMemo(() => overallRates(cohorts), [cohorts]);
  const data = tableData(
    rates.map((rate, offset) => ({ rate, offset })),
    [
      { name: t('cohorts.retention.axis'), value: ({ offset }) => offset, write: String },
      { name: t('cohorts.retention.rate'), value: ({ rate }) => rate, write: (share) => formats.percent(share) },
    ],
  );
  return (
    <ChartCard
      title={t('cohorts.retention.title')}
      description={t('cohorts.retention.description')}
      picture={<RetentionChart rates={rates} />}
      data={data}
    />
  );
}

function RetentionChart({ rates }: { rates: number[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const axis = { axisLine: { lineStyle: { color: palette.line } }, nameTextStyle: { color: palette.faint } };
    const points = rates.slice(1);
    return {
      textStyle: { fontFamily: palette.font },
      grid: { left: 8, right: 16, top: 16, bottom: 24, containLabel: true },
      tooltip: {
        trigger: 'axis',
        confine: true,
        className: 'chart-tooltip-frame',
        backgroundColor: palette.ground,
        borderColor: palette.line,
        textStyle: { color: palette.text },
        formatter: (shown) => {
          const index = (Array.isArray(shown) ? shown[0] : shown)?.dataIndex ?? 0;
          const value = formats.percent(points[index] ?? 0);
          return tooltip(t('cohorts.retention.after', { count: index + 1 }), [
            { name: t('cohorts.retention.rate'), value, colour: palette.primary },
          ]);
        },
      },
      xAxis: {
        type: 'category',
        name: t('cohorts.retention.axis'),
        nameLocation: 'middle',
        nameGap: 28,
        data: points.map((_, index) => String(index + 1)),
        axisTick: { show: false },
        axisLabel: { color: palette.faint },
        ...axis,
      },
      yAxis: {
        type: 'value',
        splitLine: { lineStyle: { color: palette.line } },
        axisLabel: { color: palette.faint, formatter: (value: number) => formats.percent(value, 0) },
      },
      series: [
        {
          type: 'line',
          symbolSize: 7,
          itemStyle: { color: palette.primary },
          lineStyle: { color: palette.primary, width: 2.5 },
          areaStyle: { color: palette.primary, opacity: 0.1 },
          data: points,
        },
      ],
    };
  }, [rates, formats, palette, t]);
  return <Chart label={t('cohorts.retention.label')} option={option} height="16rem" />;
}
