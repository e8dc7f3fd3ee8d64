import type { EChartsOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { Palette } from './palette';
import { tooltip, type TooltipLine } from './tooltip';

/** What all charts have in common: typeface, room and colours. */
export function chartFrame(palette: Palette): EChartsOption {
  return {
    textStyle: { fontFamily: palette.font },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 8, textStyle: { color: palette.text } },
  };
}

/** A tooltip about all that is shown at one place of the axis. */
export function axisTooltip(
  palette: Palette,
  at: (index: number) => { heading: string; lines: TooltipLine[] },
): NonNullable<EChartsOption['tooltip']> {
  return {
    trigger: 'axis',
    confine: true,
    className: 'chart-tooltip-frame',
    backgroundColor: palette.ground,
    borderColor: palette.line,
    textStyle: { color: palette.text },
    formatter: (shown: unknown) => {
      const first = (Array.isArray(shown) ? shown[0] : shown) as { dataIndex?: number } | undefined;
      const { heading, lines } = at(first?.dataIndex ?? 0);
      return tooltip(heading, lines);
    },
  };
}

/** @param width pixels that a name may take before it goes on in another line, so that there is room for all; unlimited if missing */
export function nameAxis(
  palette: Palette,
  names: string[],
  width?: number,
): XAXisComponentOption & YAXisComponentOption {
  return {
    type: 'category',
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.faint, ...(width && { width, overflow: 'break', lineHeight: 14, interval: 0 }) },
  };
}

export function valueAxis(
  palette: Palette,
  write: (value: number) => string,
): XAXisComponentOption & YAXisComponentOption {
  return {
    type: 'value',
    splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.faint, formatter: write, hideOverlap: true },
  };
}
