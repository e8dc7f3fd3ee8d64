import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import type { Figure } from '../figures/figures';
import { useFigureText } from '../figures/useFigureText';
import type { Grain } from '../period/period';
import { usePointName } from '../start/usePointName';

interface SeriesChartProps {
  figure: Figure;
  name: string;
  grain: Grain;
  target: number | null;
}

/** Sums as bars from zero; ratios and means as a line with gaps where there is nothing to divide by. */
export function SeriesChart({ figure, name, grain, target }: SeriesChartProps) {
  const { t } = useTranslation();
  const write = useFigureText();
  const palette = usePalette();
  const nameOf = usePointName(grain);
  const isSum = figure.denominator === null;
  const option = useMemo((): EChartsOption => {
    const points = figure.series ?? [];
    const values = points.map(({ value }) => value);
    return {
      ...chartFrame(palette),
      legend: { show: false },
      grid: { left: 8, right: target === null ? 16 : 56, top: 24, bottom: 8, containLabel: true },
      tooltip: axisTooltip(palette, (index) => {
        const point = points[index];
        const value = point?.suppressed ? t('figure.hidden') : write(figure, point?.value ?? null);
        return { heading: point ? nameOf(point) : '', lines: [{ name, value, colour: palette.primary }] };
      }),
      xAxis: nameAxis(palette, points.map(nameOf)),
      yAxis: valueAxis(palette, (value) => write(figure, value, true)),
      series: [
        {
          ...(isSum
            ? { type: 'bar', barMaxWidth: 36 }
            : { type: 'line', symbolSize: 6, lineStyle: { color: palette.primary, width: 2.5 } }),
          itemStyle: { color: palette.primary },
          data: values,
          ...(target !== null && {
            markLine: {
              symbol: 'none',
              lineStyle: { color: palette.secondary, type: 'dashed', width: 2 },
              label: { formatter: t('targets.kinds.target'), color: palette.text },
              data: [{ yAxis: target }],
            },
          }),
        },
      ],
    };
  }, [figure, isSum, name, nameOf, palette, target, t, write]);
  return <Chart label={t('figure.seriesLabel', { name })} option={option} />;
}
