import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { useFormats } from '../format/useFormats';
import { type RfmField, type RfmGrid } from './rfm';
import { RfmPicture } from './RfmPicture';
import { RfmTable } from './RfmTable';

interface RfmCardProps {
  grid: RfmGrid;
  chosen: RfmField | null;
  onChoose: (field: RfmField) => void;
}

export type RfmMeasure = 'customers' | 'revenue';

export function RfmCard({ grid, chosen, onChoose }: RfmCardProps) {
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
  return (
    <ChartCard
      title={t('rfm.gridTitle', { customers: formats.count(grid.customers) })}
      description={t('rfm.reading')}
      tools={measures}
      picture={<RfmPicture grid={grid} measure={measure} chosen={chosen} onChoose={onChoose} />}
      table={<RfmTable grid={grid} />}
    />
  );
}
