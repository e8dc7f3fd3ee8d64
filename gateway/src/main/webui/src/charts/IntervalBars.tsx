import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from './Chart';
import { type Bounds, errorMarks } from './errorMarks';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from './frame';
import { usePalette } from './palette';

export interface IntervalBar {
  name: string;
  value: number | null;
  /** Where the long-run value lies; null where it is not known. */
  bounds: Bounds | null;
  isHidden?: boolean;
}

interface IntervalBarsProps {
  label: string;
  bars: IntervalBar[];
  write: (value: number, isShort: boolean) => string;
  /** A value to reach, as a dashed line with its name. */
  goal?: { name: string; value: number };
}

/** More bars than this cannot be told apart; the table has all. */
const MOST_BARS = 30;

const NAME_PIXELS = 170;

const BAR_REM = 2.25;
const FRAME_REM = 4;

/** Values side by side, each with the interval of its long-run value. */
export function IntervalBars({ label, bars, write, goal }: IntervalBarsProps) {
  const { t } = useTranslation();
  const palette = usePalette();
  const shown = bars.slice(0, MOST_BARS);
  const option = useMemo((): EChartsOption => {
    return {
      ...chartFrame(palette),
      legend: { show: false },
      grid: { left: 8, right: 24, top: goal ? 24 : 8, bottom: 8, containLabel: true },
      tooltip: axisTooltip(palette, (index) => {
        const bar = shown[index];
        const known = bar?.value ?? null;
        const value = bar?.isHidden ? t('figure.hidden') : known === null ? '–' : write(known, false);
        const line = (name: string, text: string) => ({ name, value: text, colour: palette.primary });
        return {
          heading: bar?.name ?? '',
          lines: [
            line(t('figure.columns.value'), value),
            ...(bar?.bounds
              ? [line(t('figure.intervalName'), `${write(bar.bounds.low, false)} … ${write(bar.bounds.high, false)}`)]
              : []),
          ],
        };
      }),
      xAxis: valueAxis(palette, (value) => write(value, true)),
      yAxis: {
        ...nameAxis(
          palette,
          shown.map(({ name }) => name),
          NAME_PIXELS,
        ),
        inverse: true,
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 22,
          itemStyle: { color: palette.primary },
          data: shown.map(({ value }) => value),
          ...(goal && {
            markLine: {
              symbol: 'none',
              lineStyle: { color: palette.secondary, type: 'dashed', width: 2 },
              label: { formatter: goal.name, color: palette.text },
              data: [{ xAxis: goal.value }],
            },
          }),
        },
        errorMarks(
          shown.map(({ bounds }) => bounds),
          palette.text,
        ),
      ],
    };
  }, [shown, goal, palette, t, write]);
  return <Chart label={label} option={option} height={`${FRAME_REM + BAR_REM * Math.max(2, shown.length)}rem`} />;
}
