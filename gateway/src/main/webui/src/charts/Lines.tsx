import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { Chart } from './Chart';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from './frame';
import { usePalette } from './palette';

export interface Line {
  name: string;
  values: (number | null)[];
  /** What a model says, beside what was seen. */
  isDashed?: boolean;
}

interface LinesProps {
  label: string;
  /** What the names along the x axis are. */
  axis: string;
  names: string[];
  lines: Line[];
  write: (value: number) => string;
  /** The highest value of the axis, where there is one by nature. */
  most?: number;
}

/** Values along an order, such as renewals or months; where there is none, the line ends. */
export function Lines({ label, axis, names, lines, write, most }: LinesProps) {
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const colour = (index: number) => palette.series[index % palette.series.length] ?? palette.primary;
    return {
      ...chartFrame(palette),
      grid: { left: 8, right: 16, top: 36, bottom: 24, containLabel: true },
      tooltip: axisTooltip(palette, (index) => ({
        heading: `${axis} ${names[index] ?? ''}`,
        lines: lines.map(({ name, values }, position) => {
          const value = values[index] ?? null;
          return { name, value: value === null ? '–' : write(value), colour: colour(position) };
        }),
      })),
      xAxis: {
        ...nameAxis(palette, names),
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: palette.faint },
      },
      yAxis: { ...valueAxis(palette, write), ...(most !== undefined && { min: 0, max: most }) },
      series: lines.map(({ name, values, isDashed }, index) => ({
        name,
        type: 'line',
        symbolSize: isDashed ? 0 : 7,
        itemStyle: { color: colour(index) },
        lineStyle: { color: colour(index), width: 2.5, ...(isDashed && { type: 'dashed' }) },
        data: values,
      })),
    };
  }, [axis, names, lines, write, most, palette]);
  return <Chart label={label} option={option} height="18rem" />;
}
