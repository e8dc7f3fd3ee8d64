import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { Chart } from './Chart';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from './frame';
import { usePalette } from './palette';

interface GroupedBarsProps {
  label: string;
  groups: string[];
  series: { name: string; values: (number | null)[] }[];
  write: (value: number) => string;
  /** Pixels that the name of a group may take before it goes on in another line. */
  nameWidth?: number;
  /** Parts of one whole go on top of each other instead of side by side. */
  isStacked?: boolean;
}

/** Several numbers of each group. */
export function GroupedBars({ label, groups, series, write, nameWidth, isStacked = false }: GroupedBarsProps) {
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const colour = (index: number) => palette.series[index % palette.series.length] ?? palette.primary;
    return {
      ...chartFrame(palette),
      tooltip: axisTooltip(palette, (index) => ({
        heading: groups[index] ?? '',
        lines: series.map(({ name, values }, position) => {
          const value = values[index] ?? null;
          return { name, value: value === null ? '–' : write(value), colour: colour(position) };
        }),
      })),
      xAxis: nameAxis(palette, groups, nameWidth),
      yAxis: valueAxis(palette, write),
      series: series.map(({ name, values }, index) => ({
        name,
        type: 'bar',
        barMaxWidth: 36,
        itemStyle: { color: colour(index) },
        ...(isStacked && { stack: 'whole' }),
        data: values,
      })),
    };
  }, [groups, series, write, nameWidth, isStacked, palette]);
  return <Chart label={label} option={option} height="18rem" />;
}
