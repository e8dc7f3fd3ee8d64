import type { EChartsOption } from 'echarts';
import { lazy, Suspense } from 'react';
import { BlockSkeleton } from '../states/BlockSkeleton';

const EChart = lazy(() => import('./EChart'));

interface ChartProps {
  /** What the picture shows, for those who cannot see it; the numbers are in the table beside. */
  label: string;
  option: EChartsOption;
  height?: string;
}

/** ECharts weighs more than the rest of the console, so it is fetched with the first chart only. */
export function Chart({ label, option, height = '20rem' }: ChartProps) {
  return (
    <Suspense fallback={<BlockSkeleton height={height} />}>
      <EChart label={label} option={option} height={height} />
    </Suspense>
  );
}
