import type { EChartsOption, LineSeriesOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Chart } from './Chart';
import { axisTooltip, chartFrame, valueAxis } from './frame';
import { usePalette } from './palette';
import { curvesOnDays, type SurvivalCurve } from './survival';

interface SurvivalCurvesProps {
  label: string;
  /** What the days are counted from. */
  axis: string;
  curves: SurvivalCurve[];
}

/** Kaplan and Meier's curve of each group, with its band as thin lines. */
export function SurvivalCurves({ label, axis, curves }: SurvivalCurvesProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const drawn = useMemo(() => curves.filter(({ points }) => points.length > 0), [curves]);
  const option = useMemo((): EChartsOption => {
    const colour = (at: number) => palette.series[at % palette.series.length] ?? palette.primary;
    const rows = curvesOnDays(drawn);
    const line = (at: number, data: (number | null)[][], isBand: boolean): LineSeriesOption => ({
      type: 'line',
      step: 'end',
      symbol: 'none',
      silent: isBand,
      itemStyle: { color: colour(at) },
      lineStyle: { color: colour(at), width: isBand ? 1 : 2.5, ...(isBand && { type: 'dotted' }) },
      data,
    });
    const middles = drawn.map(({ name }, at) => ({
      ...line(
        at,
        rows.map(({ days, survival }) => [days, survival[at] ?? null]),
        false,
      ),
      name,
    }));
    const bands = drawn.flatMap(({ points }, at) =>
      (['lower', 'upper'] as const).map((side) =>
        line(at, [[0, 1], ...points.map((point) => [point.days, point[side]])], true),
      ),
    );
    return {
      ...chartFrame(palette),
      grid: { left: 8, right: 16, top: 40, bottom: 28, containLabel: true },
      tooltip: axisTooltip(palette, (index) => ({
        heading: t('relations.satisfaction.after', { days: formats.decimal(rows[index]?.days ?? 0, 0) }),
        lines: drawn.flatMap(({ name }, at) => {
          const survival = rows[index]?.survival[at];
          return survival === null || survival === undefined
            ? []
            : [{ name, value: formats.percent(survival), colour: colour(at) }];
        }),
      })),
      xAxis: {
        ...valueAxis(palette, (value) => formats.count(value)),
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: palette.faint },
      },
      yAxis: { ...valueAxis(palette, (value) => formats.percent(value, 0)), max: 1, min: 0 },
      series: [...middles, ...bands],
    };
  }, [drawn, axis, palette, formats, t]);
  return drawn.length === 0 ? (
    <p className="faint">{t('relations.satisfaction.noCurve')}</p>
  ) : (
    <Chart label={label} option={option} height="22rem" />
  );
}
