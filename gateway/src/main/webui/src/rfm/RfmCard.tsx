import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { regionOf, rfmExports, type RfmField, type RfmGrid } from './rfm';
import { RfmPicture } from './RfmPicture';

interface RfmCardProps {
  grid: RfmGrid;
  asOf: string | null;
  chosen: RfmField | null;
  onChoose: (field: RfmField) => void;
}

export type RfmMeasure = 'customers' | 'revenue';

export function RfmCard({ grid, asOf, chosen, onChoose }: RfmCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [measure, setMeasure] = useState<RfmMeasure>('customers');
  const measures = (
    <ToggleGroup isCompact aria-label={t('rfm.measure')}>
      {(['customers', 'revenue'] as const).map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`rfm.${each}`)}
          isSelected={each === measure}
          onChange={() => setMeasure(each)}
        />
      ))}
    </ToggleGroup>
  );
  // All scores with somebody in them, the best first.
  const data = tableData(
    grid.cells.toSorted((a, b) => b.score.localeCompare(a.score)),
    [
      { name: t('rfm.score'), value: ({ score }) => score },
      { name: t('rfm.region'), value: ({ r, f }) => t(`rfm.regions.${regionOf(r, f)}`) },
      { name: t('rfm.customers'), value: ({ customers }) => customers, write: (count) => formats.count(count) },
      {
        name: t('rfm.share'),
        value: ({ customers }) => customers / grid.customers,
        write: (share) => formats.percent(share),
      },
      {
        name: t('rfm.revenue'),
        value: ({ revenue }) => revenue,
        write: (amount) => formats.money(amount, grid.currency),
      },
    ],
  );
  return (
    <ChartCard
      title={t('rfm.gridTitle', { customers: formats.count(grid.customers) })}
      description={t('rfm.reading')}
      tools={measures}
      picture={<RfmPicture grid={grid} measure={measure} chosen={chosen} onChoose={onChoose} />}
      data={data}
      server={rfmExports(asOf, grid.currency)}
    />
  );
}
