import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import { useFormats } from '../format/useFormats';
import type { CalibrationRow } from './CalibrationCard';

interface CalibrationChartProps {
  rows: CalibrationRow[];
  /** Bars for customers by repeats, else lines over time. */
  isByRepeats: boolean;
  axis: string;
  label: string;
}

export function CalibrationChart({ rows, isByRepeats, axis, label }: CalibrationChartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const series = [
      { name: t('worth.calibration.actual'), colour: palette.primary, data: rows.map(({ actual }) => actual) },
      { name: t('worth.calibration.expected'), colour: palette.secondary, data: rows.map(({ expected }) => expected) },
    ];
    return {
      ...chartFrame(palette),
      grid: { left: 8, right: 16, top: 36, bottom: 24, containLabel: true },
      tooltip: axisTooltip(palette, (index) => ({
        heading: `${axis}: ${rows[index]?.name ?? ''}`,
        lines: series.map(({ name, colour, data }) => ({ name, colour, value: formats.count(data[index] ?? 0) })),
      })),
      xAxis: {
        ...nameAxis(
          palette,
          rows.map(({ name }) => name),
        ),
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: palette.faint },
      },
      yAxis: valueAxis(palette, (value) => formats.countShort(value)),
      series: series.map(({ name, colour, data }, at) =>
        isByRepeats
          ? { name, type: 'bar', barMaxWidth: 36, itemStyle: { color: colour, borderRadius: [4, 4, 0, 0] }, data }
          : {
              name,
              type: 'line',
              symbol: 'none',
              itemStyle: { color: colour },
              lineStyle: { color: colour, width: 2.5, ...(at === 1 && { type: 'dashed' }) },
              data,
            },
      ),
    };
  }, [rows, isByRepeats, axis, formats, palette, t]);
  return <Chart label={label} option={option} height="18rem" />;
}
