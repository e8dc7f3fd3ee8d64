import { Card, CardBody } from '@patternfly/react-core';
import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { ChartCard } from '../charts/ChartCard';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import { type ColumnOf, tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { NothingYet } from '../states/NothingYet';
import type { Attribution } from './journeys';
import { type ChannelRow, channelRows } from './touchpoints';
import { useModelName } from './useModelName';

const ROW_HEIGHT = 74;
const AXIS_HEIGHT = 80;
const MOST_ROWS = 12;

export function TouchpointsCard({ answers }: { answers: Attribution[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const modelName = useModelName();
  const rows = useMemo(() => channelRows(answers), [answers]);
  const [first] = answers;
  if (!first || rows.length === 0) {
    return (
      <Card>
        <CardBody>
          <NothingYet title={t('journeys.touchpoints.none')}>{t('journeys.touchpoints.noneText')}</NothingYet>
        </CardBody>
      </Card>
    );
  }
  const data = tableData(rows, [
    { name: t('journeys.touchpoints.channel'), value: ({ channel }) => channel },
    ...answers.flatMap(({ model, currency }, at): ColumnOf<ChannelRow>[] => [
      {
        name: `${modelName(model)}: ${t('rfm.share')}`,
        value: ({ credits }) => credits[at]?.share,
        write: (share) => formats.percent(share),
      },
      {
        name: `${modelName(model)}: ${t('rfm.revenue')}`,
        value: ({ credits }) => credits[at]?.value,
        write: (value) => formats.moneyShort(value, currency),
      },
    ]),
    {
      name: t('journeys.touchpoints.removalEffect'),
      value: ({ removalEffect }) => removalEffect,
      write: (share) => formats.percent(share),
    },
  ]);
  return (
    <>
      <ChartCard
        title={t('journeys.touchpoints.title', {
          attributed: formats.count(first.attributed),
          orders: formats.count(first.conversions),
        })}
        description={t('journeys.touchpoints.reading')}
        picture={<TouchpointsPicture answers={answers} rows={rows.slice(0, MOST_ROWS)} />}
        data={data}
      />
      {first.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: first.excluded.noConsent })}</p>
      )}
    </>
  );
}

function TouchpointsPicture({ answers, rows }: { answers: Attribution[]; rows: ChannelRow[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const modelName = useModelName();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const colour = (at: number) => palette.series[at % palette.series.length] ?? palette.primary;
    return {
      ...chartFrame(palette),
      tooltip: axisTooltip(palette, (index) => ({
        heading: rows[index]?.channel ?? '',
        lines: answers.map(({ model }, at) => ({
          name: modelName(model),
          value: formats.percent(rows[index]?.credits[at]?.share ?? 0),
          colour: colour(at),
        })),
      })),
      xAxis: valueAxis(palette, (value) => formats.percent(value, 0)),
      yAxis: {
        ...nameAxis(
          palette,
          rows.map(({ channel }) => channel),
        ),
        inverse: true,
        axisLabel: { color: palette.text, width: 110, overflow: 'truncate' },
      },
      series: answers.map(({ model }, at) => ({
        name: modelName(model),
        type: 'bar',
        barGap: '8%',
        itemStyle: { color: colour(at), borderRadius: [0, 2, 2, 0] },
        data: rows.map(({ credits }) => credits[at]?.share ?? 0),
      })),
    };
  }, [answers, rows, palette, formats, modelName]);
  return (
    <Chart
      label={t('journeys.touchpoints.label')}
      option={option}
      height={`${rows.length * ROW_HEIGHT + AXIS_HEIGHT}px`}
    />
  );
}
