import { Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { Chart } from '../charts/Chart';
import { ChartCard } from '../charts/ChartCard';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import { distributionQuery, type ValueBin, type ValueDistribution } from './value';

/** How the value is spread: usually a few customers carry most of it. */
export function DistributionCard() {
  const { t } = useTranslation();
  const distribution = useQuery(distributionQuery);
  return isRefused(distribution.error, 404) || isRefused(distribution.error, 409) ? (
    <Card>
      <CardBody>
        <NothingYet title={t('value.none')}>{t('value.model.noneText')}</NothingYet>
      </CardBody>
    </Card>
  ) : (
    <Answer query={distribution} skeleton={<BlockSkeleton height="20rem" />}>
      {(answer) => <Distribution answer={answer} />}
    </Answer>
  );
}

function Distribution({ answer }: { answer: ValueDistribution }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const money = (amount: number) => formats.moneyShort(amount, answer.currency);
  const count = (value: number) => formats.count(value);
  const data = tableData(answer.bins, [
    { name: t('relations.low'), value: ({ low }) => low, write: money },
    { name: t('worth.distribution.below'), value: ({ high }) => high, write: money },
    { name: t('rfm.customers'), value: ({ customers }) => customers, write: count },
    { name: t('worth.distribution.value'), value: ({ value }) => value, write: money },
  ]);
  const facts = [
    [t('rfm.customers'), count(answer.customers)],
    [t('worth.distribution.total'), money(answer.total)],
    [t('worth.distribution.median'), answer.median === null ? '–' : formats.money(answer.median, answer.currency)],
    [t('worth.distribution.top'), answer.top20Share === null ? '–' : formats.percent(answer.top20Share)],
  ];
  return (
    <ChartCard
      title={t('worth.distribution.title')}
      description={t('worth.distribution.reading', { weeks: answer.horizonWeeks })}
      picture={
        <div className="stack">
          <dl className="counts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Histogram bins={answer.bins} currency={answer.currency} />
        </div>
      }
      data={data}
    />
  );
}

function Histogram({ bins, currency }: { bins: ValueBin[]; currency: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const names = { customers: t('rfm.customers'), value: t('worth.distribution.value') };
    const span = ({ low, high }: ValueBin) =>
      `${formats.moneyShort(low, currency)} – ${formats.moneyShort(high, currency)}`;
    return {
      ...chartFrame(palette),
      tooltip: axisTooltip(palette, (index) => {
        const bin = bins[index];
        return {
          heading: bin ? span(bin) : '',
          lines: [
            { name: names.customers, value: formats.count(bin?.customers ?? 0), colour: palette.primary },
            { name: names.value, value: formats.moneyShort(bin?.value ?? 0, currency), colour: palette.secondary },
          ],
        };
      }),
      xAxis: nameAxis(palette, bins.map(span)),
      yAxis: [
        valueAxis(palette, (value) => formats.countShort(value)),
        { ...valueAxis(palette, (value) => formats.moneyShort(value, currency)), splitLine: { show: false } },
      ],
      series: [
        {
          name: names.customers,
          type: 'bar',
          barCategoryGap: '8%',
          itemStyle: { color: palette.primary, borderRadius: [4, 4, 0, 0] },
          data: bins.map(({ customers }) => customers),
        },
        {
          name: names.value,
          type: 'line',
          yAxisIndex: 1,
          symbolSize: 7,
          itemStyle: { color: palette.secondary },
          lineStyle: { color: palette.secondary, width: 2 },
          data: bins.map(({ value }) => value),
        },
      ],
    };
  }, [bins, currency, formats, palette, t]);
  return <Chart label={t('worth.distribution.label')} option={option} height="18rem" />;
}
