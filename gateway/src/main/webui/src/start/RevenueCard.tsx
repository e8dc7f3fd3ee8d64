import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { type Scope, seriesQuery } from '../figures/figures';
import { useFormats } from '../format/useFormats';
import { GrainPicker } from '../period/GrainPicker';
import type { Period } from '../period/period';
import { useGrain } from '../period/useGrain';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { RevenueChart } from './RevenueChart';
import { usePointName } from './usePointName';

interface RevenueCardProps {
  scope: Scope;
  previous: Period | null;
}

export function RevenueCard({ scope, previous }: RevenueCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const grains = useGrain(scope.period);
  const { grain } = grains;
  const current = useQuery(seriesQuery('revenue', scope, grain));
  const before = useQuery({
    ...seriesQuery('revenue', { ...scope, period: previous ?? scope.period }, grain),
    enabled: previous !== null,
  });
  const earlier = (previous ? before.data?.series : null) ?? [];
  const currency = scope.currency ?? 'EUR';
  const nameOf = usePointName(grain);
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
      tools={<GrainPicker {...grains} />}
      data={data}
      picture={
        <Answer query={current} skeleton={<BlockSkeleton height="20rem" />}>
          {({ series }) => <RevenueChart points={series ?? []} earlier={earlier} currency={currency} grain={grain} />}
        </Answer>
      }
    />
  );
}
