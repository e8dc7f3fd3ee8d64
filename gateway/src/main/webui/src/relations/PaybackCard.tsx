import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../charts/Chart';
import { ChartCard } from '../charts/ChartCard';
import { axisTooltip, chartFrame, nameAxis, valueAxis } from '../charts/frame';
import { usePalette } from '../charts/palette';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';

interface PaybackCardProps {
  /** What one customer has brought in by the end of each month since the first order. */
  values: number[];
  cost: number;
  currency: string;
}

/** Where the curve crosses the line, a customer has brought in what it cost. */
export function PaybackCard({ values, cost, currency }: PaybackCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const palette = usePalette();
  const data = tableData(
    values.map((value, at) => ({ month: at + 1, value })),
    [
      { name: t('cohorts.retention.axis'), value: ({ month }) => month, write: String },
      {
        name: t('relations.costs.valuePerCustomer'),
        value: ({ value }) => value,
        write: (amount) => formats.money(amount, currency),
      },
      { name: t('relations.costs.cac'), value: () => cost, write: (amount) => formats.money(amount, currency) },
    ],
  );
  const option = useMemo((): EChartsOption => {
    const names = { value: t('relations.costs.valuePerCustomer'), cac: t('relations.costs.cac') };
    return {
      ...chartFrame(palette),
      grid: { left: 8, right: 16, top: 36, bottom: 24, containLabel: true },
      tooltip: axisTooltip(palette, (index) => ({
        heading: t('cohorts.retention.after', { count: index + 1 }),
        lines: [
          { name: names.value, value: formats.money(values[index] ?? 0, currency), colour: palette.primary },
          { name: names.cac, value: formats.money(cost, currency), colour: palette.secondary },
        ],
      })),
      xAxis: {
        ...nameAxis(
          palette,
          values.map((_, at) => String(at + 1)),
        ),
        name: t('cohorts.retention.axis'),
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: palette.faint },
      },
      yAxis: valueAxis(palette, (value) => formats.moneyShort(value, currency)),
      series: [
        {
          name: names.value,
          type: 'line',
          symbolSize: 6,
          itemStyle: { color: palette.primary },
          lineStyle: { color: palette.primary, width: 2.5 },
          data: values,
        },
        {
          name: names.cac,
          type: 'line',
          symbol: 'none',
          itemStyle: { color: palette.secondary },
          lineStyle: { color: palette.secondary, width: 2, type: 'dashed' },
          data: values.map(() => cost),
        },
      ],
    };
  }, [values, cost, currency, formats, palette, t]);
  return (
    <ChartCard
      title={t('relations.costs.paybackTitle')}
      description={t('relations.costs.paybackReading')}
      picture={<Chart label={t('relations.costs.paybackLabel')} option={option} height="16rem" />}
      data={data}
    />
  );
}
