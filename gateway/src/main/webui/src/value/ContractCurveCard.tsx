import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { Lines } from '../charts/Lines';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { ContractStudy } from './contracts';

/** What is left of a cohort after each renewal: as far as it was seen, and as the model goes on. */
export function ContractCurveCard({ study: { curve } }: { study: ContractStudy }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const percent = (share: number) => formats.percent(share);
  const names = {
    renewal: t('lifetimes.contracts.renewal'),
    observed: t('lifetimes.contracts.observed'),
    survival: t('lifetimes.contracts.survival'),
    retention: t('lifetimes.contracts.retention'),
  };
  const data = tableData(curve, [
    { name: names.renewal, value: ({ renewal }) => renewal, write: String },
    {
      name: t('lifetimes.contracts.came'),
      value: ({ contracts }) => contracts,
      write: (count) => formats.count(count),
    },
    { name: names.observed, value: ({ observed }) => observed, write: percent },
    { name: names.survival, value: ({ survival }) => survival, write: percent },
    { name: names.retention, value: ({ retention }) => retention, write: percent },
    {
      name: t('lifetimes.contracts.residual'),
      value: ({ residualLifetime }) => residualLifetime,
      write: (terms) => formats.decimal(terms, 1),
    },
  ]);
  return (
    <ChartCard
      title={t('lifetimes.contracts.curve')}
      description={t('lifetimes.contracts.curveReading')}
      picture={
        <Lines
          label={t('lifetimes.contracts.curveLabel')}
          axis={names.renewal}
          names={curve.map(({ renewal }) => String(renewal))}
          lines={[
            { name: names.observed, values: curve.map(({ observed }) => observed) },
            { name: names.survival, values: curve.map(({ survival }) => survival), isDashed: true },
            { name: names.retention, values: curve.map(({ retention }) => retention), isDashed: true },
          ]}
          write={percent}
          most={1}
        />
      }
      data={data}
    />
  );
}
