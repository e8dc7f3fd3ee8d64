import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { usePalette } from '../charts/palette';
import { tooltip } from '../charts/tooltip';
import { useFormats } from '../format/useFormats';
import { flowOf, type FlowNode } from './flow';
import type { Paths } from './journeys';

/** The shape of what ECharts tells about the thing under the pointer. */
interface Pointed {
  dataType?: 'node' | 'edge';
  data?: { name?: string; source?: string; target?: string; value?: number };
  value?: number;
}

/** From left to right, step by step; the thicker a band, the more often it went that way. */
export function PathsPicture({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const flow = useMemo(() => flowOf(paths), [paths]);
  const option = useMemo((): EChartsOption => {
    const events = [...new Set(flow.nodes.flatMap(({ event }) => (event === null ? [] : [event])))];
    const colourOf = ({ event }: FlowNode) =>
      event === null
        ? palette.line
        : (palette.series[events.indexOf(event) % palette.series.length] ?? palette.primary);
    const byId = new Map(flow.nodes.map((node) => [node.id, node]));
    const nameOf = (id: string | undefined) => {
      const node = byId.get(id ?? '');
      return node?.event ?? t(node?.kind === 'others' ? 'journeys.paths.others' : 'journeys.paths.end');
    };
    return {
      textStyle: { fontFamily: palette.font },
      tooltip: {
        trigger: 'item',
        confine: true,
        className: 'chart-tooltip-frame',
        backgroundColor: palette.ground,
        borderColor: palette.line,
        textStyle: { color: palette.text },
        formatter: (shown: unknown) => {
          const { dataType, data, value } = shown as Pointed;
          const heading =
            dataType === 'edge' ? `${nameOf(data?.source)} → ${nameOf(data?.target)}` : nameOf(data?.name);
          const times = formats.count(data?.value ?? value ?? 0);
          return tooltip(heading, [{ name: t('journeys.paths.times'), value: times, colour: palette.primary }]);
        },
      },
      series: [
        {
          type: 'sankey',
          left: 8,
          right: 130,
          top: 8,
          bottom: 8,
          nodeWidth: 12,
          nodeGap: 14,
          draggable: false,
          lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
          label: {
            color: palette.text,
            width: 120,
            overflow: 'truncate',
            formatter: ({ name }: { name: string }) => nameOf(name),
          },
          data: flow.nodes.map((node) => ({
            name: node.id,
            depth: node.step,
            itemStyle: { color: colourOf(node), borderWidth: 0 },
          })),
          links: flow.links,
        },
      ],
    };
  }, [flow, palette, formats, t]);
  return (
    <div className="wide-chart" tabIndex={0} role="region" aria-label={t('journeys.views.paths')}>
      <Chart label={t('journeys.paths.label', { event: paths.start })} option={option} height="28rem" />
    </div>
  );
}
