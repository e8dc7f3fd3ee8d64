import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { ChartCard } from '../charts/ChartCard';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { AcquisitionCosts } from './costs';

/** Costs of each month as bars, and what a new customer cost in it as a line with an axis of its own. */
export function MonthlyCostsCard({ answer }: { answer: AcquisitionCosts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const money = (amount: number) => formats.money(amount, answer.currency);
  const data = tableData(answer.months, [
    { name: t('relations.costs.month'), value: ({ month }) => month },
    { name: t('relations.costs.total'), value: ({ costs }) => costs, write: money },
    {
      name: t('relations.costs.newCustomers'),
      value: ({ newCustomers }) => newCustomers,
      write: (count) => formats.count(count),
    },
    { name: t('relations.costs.cac'), value: ({ costPerCustomer }) => costPerCustomer, write: money },
  ]);
  return (
    <ChartCard
      title={t('relations.costs.byMonth')}
      description={t('relations.costs.byMonthReading')}
      picture={<MonthlyCosts answer={answer} />}
      data={data}
    />
  );
}

function MonthlyCosts({ answer: { months, currency } }: { answer: AcquisitionCosts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const option = useMemo((): EChartsOption => {
    const names = { costs: t('relations.costs.total'), cac: t('relations.costs.cac') };
    const short = (value: number) => formats.moneyShort(value, currency);
    const monthName = (month: string) => formats.month(`${month}-15`);
    return {
      ...chartFrame(palette),
      tooltip: axisTooltip(palette, (index) => {
        const month = months[index];
        return {
          heading: month ? monthName(month.month) : '',
          lines: [
            { name: names.costs, value: formats.money(month?.costs ?? 0, currency), colour: palette.primary },
            {
              name: names.cac,
              value: typeof month?.costPerCustomer !== 'number' ? '–' : formats.money(month.costPerCustomer, currency),
              colour: palette.secondary,
            },
          ],
        };
      }),
      xAxis: nameAxis(
        palette,
        months.map(({ month }) => monthName(month)),
      ),
      yAxis: [valueAxis(palette, short), { ...valueAxis(palette, short), splitLine: { show: false } }],
      series: [
        {
          name: names.costs,
          type: 'bar',
          barMaxWidth: 36,
          itemStyle: { color: palette.primary, borderRadius: [4, 4, 0, 0] },
          data: months.map(({ costs }) => costs),
        },
        {
          name: names.cac,
          type: 'line',
          yAxisIndex: 1,
          symbolSize: 7,
          itemStyle: { color: palette.secondary },
          lineStyle: { color: palette.secondary, width: 2.5 },
          data: months.map(({ costPerCustomer }) => costPerCustomer),
        },
      ],
    };
  }, [months, currency, formats, palette, t]);
  return <Chart label={t('relations.costs.byMonthLabel')} option={option} height="18rem" />;
}
