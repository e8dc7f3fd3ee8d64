import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { usePalette } from '../charts/palette';
import { tooltip } from '../charts/tooltip';
import type { Point } from '../figures/figures';
import { useFormats } from '../format/useFormats';
import type { Grain } from '../period/period';
import { usePointName } from './usePointName';

export interface RevenueSeries {
  points: Point[];
  /** The period before, point for point. */
  earlier: Point[];
  currency: string;
  grain: Grain;
}

export function RevenueChart({ points, earlier, currency, grain }: RevenueSeries) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const nameOf = usePointName(grain);
  const option = useMemo((): EChartsOption => {
    const names = [t('start.revenue.current'), t('start.revenue.earlier')] as const;
    const axis = { axisLine: { lineStyle: { color: palette.line } }, axisLabel: { color: palette.faint } };
    return {
      textStyle: { fontFamily: palette.font },
      grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 8, textStyle: { color: palette.text } },
      tooltip: {
        trigger: 'axis',
        confine: true,
        className: 'chart-tooltip-frame',
        backgroundColor: palette.ground,
        borderColor: palette.line,
        textStyle: { color: palette.text },
        formatter: (shown) => {
          const index = (Array.isArray(shown) ? shown[0] : shown)?.dataIndex ?? 0;
          const line = (name: string, point: Point | undefined, colour: string) =>
            point ? [{ name, value: formats.money(point.value ?? 0, currency), colour }] : [];
          const point = points[index];
          return tooltip(point ? nameOf(point) : '', [
            ...line(names[0], point, palette.primary),
            ...line(names[1], earlier[index], palette.secondary),
          ]);
        },
      },
      xAxis: { type: 'category', data: points.map(nameOf), axisTick: { show: false }, ...axis },
      yAxis: {
        type: 'value',
        splitLine: { lineStyle: { color: palette.line } },
        axisLabel: { color: palette.faint, formatter: (value: number) => formats.moneyShort(value, currency) },
      },
      series: [
        {
          name: names[0],
          type: 'bar',
          barMaxWidth: 36,
          itemStyle: { color: palette.primary, borderRadius: [4, 4, 0, 0] },
          data: points.map(({ value }) => value ?? 0),
        },
        {
          name: names[1],
          type: 'line',
          symbol: 'none',
          itemStyle: { color: palette.secondary },
          lineStyle: { color: palette.secondary, width: 2, type: 'dashed' },
          data: earlier.slice(0, points.length).map(({ value }) => value ?? 0),
        },
      ],
    };
  }, [points, earlier, currency, formats, palette, nameOf, t]);
  return <Chart label={t('start.revenue.label')} option={option} />;
}
