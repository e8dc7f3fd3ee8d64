import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn, EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from './Chart';
import { axisTooltip, chartFrame, nameAxis } from './frame';
import { type Palette, usePalette } from './palette';

export interface ForestRow {
  name: string;
  estimate: number;
  /** Null where there is no interval yet. */
  low: number | null;
  high: number | null;
}

interface ForestPlotProps {
  label: string;
  rows: ForestRow[];
  write: (value: number) => string;
}

const ROW_HEIGHT = 44;
const AXIS_HEIGHT = 56;
const CAP = 6;

/** Estimates with their intervals, one below the other, beside a line at zero: what does not touch it is a finding. */
export function ForestPlot({ label, rows, write }: ForestPlotProps) {
  const { t } = useTranslation();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const bounds = rows.flatMap(({ estimate, low, high }) => [estimate, low ?? estimate, high ?? estimate]);
    const room = (Math.max(0, ...bounds) - Math.min(0, ...bounds)) * 0.08 || 0.01;
    return {
      ...chartFrame(palette),
      grid: { left: 8, right: 16, top: 8, bottom: 8, containLabel: true },
      tooltip: axisTooltip(palette, (index) => {
        const row = rows[index];
        const interval = isBounded(row) ? `${write(row.low)} … ${write(row.high)}` : '–';
        return {
          heading: row?.name ?? '',
          lines: [
            { name: t('forest.estimate'), value: row ? write(row.estimate) : '–', colour: colourOf(row, palette) },
            { name: t('forest.interval'), value: interval, colour: palette.line },
          ],
        };
      }),
      xAxis: {
        type: 'value',
        min: Math.min(0, ...bounds) - room,
        max: Math.max(0, ...bounds) + room,
        splitLine: { lineStyle: { color: palette.line }, showMinLine: false, showMaxLine: false },
        axisLabel: {
          color: palette.faint,
          hideOverlap: true,
          formatter: write,
          showMinLabel: false,
          showMaxLabel: false,
        },
      },
      yAxis: {
        ...nameAxis(
          palette,
          rows.map(({ name }) => name),
        ),
        inverse: true,
        axisLine: { show: false },
        axisLabel: { color: palette.text, width: 130, overflow: 'truncate' },
      },
      series: [
        {
          type: 'custom',
          encode: { x: [1, 2, 3], y: 0 },
          data: rows.map(({ estimate, low, high }, index) => [index, low ?? estimate, high ?? estimate, estimate]),
          renderItem: (_, api) => drawn(api, rows, palette),
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: palette.faint, type: 'dashed' },
            data: [{ xAxis: 0 }],
          },
        },
      ],
    };
  }, [rows, write, palette, t]);
  return <Chart label={label} option={option} height={`${rows.length * ROW_HEIGHT + AXIS_HEIGHT}px`} />;
}

function isBounded(row: ForestRow | undefined): row is ForestRow & { low: number; high: number } {
  return typeof row?.low === 'number' && typeof row.high === 'number';
}

function colourOf(row: ForestRow | undefined, palette: Palette): string {
  if (!isBounded(row) || (row.low <= 0 && row.high >= 0)) {
    return palette.faint;
  }
  return row.low > 0 ? palette.primary : palette.secondary;
}

function drawn(api: CustomSeriesRenderItemAPI, rows: ForestRow[], palette: Palette): CustomSeriesRenderItemReturn {
  const index = Number(api.value(0));
  const [left = 0, y = 0] = api.coord([api.value(1), index]);
  const [right = 0] = api.coord([api.value(2), index]);
  const [middle = 0] = api.coord([api.value(3), index]);
  const colour = colourOf(rows[index], palette);
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style: { stroke: colour, lineWidth: 2 },
  });
  return {
    type: 'group',
    children: [
      line(left, y, right, y),
      line(left, y - CAP, left, y + CAP),
      line(right, y - CAP, right, y + CAP),
      { type: 'circle', shape: { cx: middle, cy: y, r: CAP }, style: { fill: colour } },
    ],
  };
}
