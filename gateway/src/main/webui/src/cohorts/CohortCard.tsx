import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { type Cohort, cohortExports, type CohortMatrix, type Measure, MEASURES } from './cohorts';
import { CohortHeatMap } from './CohortHeatMap';

interface CohortCardProps {
  answer: CohortMatrix;
  /** Those of the answer, with the months in which nobody bought. */
  cohorts: Cohort[];
  period: Period;
}

/** The cohorts month by month: coloured by one measure, or all of them line by line. */
export function CohortCard({ answer: { currency }, cohorts, period }: CohortCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [measure, setMeasure] = useState<Measure>('rate');
  const cells = cohorts.flatMap(({ cohort, size, cells: its }) => its.map((cell) => ({ cohort, size, ...cell })));
  const count = (value: number) => formats.count(value);
  const data = tableData(cells, [
    { name: t('cohorts.cohort'), value: ({ cohort }) => formats.month(`${cohort}-15`) },
    { name: t('cohorts.size'), value: ({ size }) => size, write: count },
    { name: t('cohorts.month'), value: ({ offset }) => offset, write: count },
    { name: t('cohorts.measures.customers'), value: ({ customers }) => customers, write: count },
    { name: t('cohorts.measures.rate'), value: ({ rate }) => rate, write: (share) => formats.percent(share) },
    {
      name: t('cohorts.measures.revenue'),
      value: ({ revenue }) => revenue,
      write: (amount) => formats.money(amount, currency),
    },
  ]);
  const measures = (
    <ToggleGroup isCompact aria-label={t('cohorts.measure')}>
      {MEASURES.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`cohorts.measures.${each}`)}
          isSelected={each === measure}
          onChange={() => setMeasure(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <ChartCard
      title={t(`cohorts.titles.${measure}`)}
      description={t('cohorts.reading')}
      tools={measures}
      picture={<CohortHeatMap cohorts={cohorts} measure={measure} currency={currency} />}
      data={data}
      server={cohortExports({ period, currency })}
    />
  );
}
