import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { type Scope, seriesQuery } from '../figures/figures';
import { useFormats } from '../format/useFormats';
import { daysIn, type Grain, grainOf, type Period } from '../period/period';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { RevenueChart } from './RevenueChart';
import { usePointName } from './usePointName';

interface RevenueCardProps {
  scope: Scope;
  previous: Period | null;
}

/** More points than this are a carpet, not a chart. */
const MAX_POINTS = 200;

const DAYS: Record<Grain, number> = { day: 1, week: 7, month: 30 };

export function RevenueCard({ scope, previous }: RevenueCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const possible = (['day', 'week', 'month'] as const).filter(
    (grain) => daysIn(scope.period) / DAYS[grain] <= MAX_POINTS,
  );
  const [wanted, setWanted] = useState<Grain | null>(null);
  const grain = possible.find((each) => each === wanted) ?? grainOf(scope.period);
  const current = useQuery(seriesQuery('revenue', scope, grain));
  const before = useQuery({
    ...seriesQuery('revenue', { ...scope, period: previous ?? scope.period }, grain),
    enabled: previous !== null,
  });
  const earlier = (previous ? before.data?.series : null) ?? [];
  const currency = scope.currency ?? 'EUR';
  const nameOf = usePointName(grain);
  const grains = (
    <ToggleGroup isCompact aria-label={t('start.grain.label')}>
      {possible.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`start.grain.${each}`)}
          isSelected={each === grain}
          onChange={() => setWanted(each)}
        />
      ))}
    </ToggleGroup>
  );
  const money = (value: number) => formats.money(value, currency);
  const data =
    current.data &&
    tableData(current.data.series ?? [], [
      { name: t('start.revenue.point'), value: nameOf },
      { name: t('start.revenue.current'), value: ({ value }) => value ?? 0, write: money },
      {
        name: t('start.revenue.earlier'),
        value: (point) => earlier[current.data.series?.indexOf(point) ?? -1]?.value,
        write: money,
      },
    ]);
  return (
    <ChartCard
      title={t('start.revenue.title')}
      description={t('start.revenue.description')}
      tools={grains}
      data={data}
      picture={
        <Answer query={current} skeleton={<BlockSkeleton height="20rem" />}>
          {({ series }) => <RevenueChart points={series ?? []} earlier={earlier} currency={currency} grain={grain} />}
        </Answer>
      }
    />
  );
}
