import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { ForestPlot } from '../charts/ForestPlot';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { segmentsQuery } from '../segments/segments';
import type { Experiment } from './experiments';
import type { SegmentEffect } from './results';

interface SegmentEffectsCardProps {
  experiment: Experiment;
  segments: SegmentEffect[];
}

/** The primary metric among the members of each segment: a lead to follow, not a finding. */
export function SegmentEffectsCard({ experiment, segments }: SegmentEffectsCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const known = useQuery(segmentsQuery).data?.items ?? [];
  const nameOf = (key: string) => known.find((segment) => segment.key === key)?.name ?? key;
  const isOnlyOne = experiment.variants.length === 2;
  const effects = segments.flatMap(({ segment, effects: found }) =>
    found.map((effect) => ({
      ...effect,
      name: isOnlyOne ? nameOf(segment) : `${effect.variant}: ${nameOf(segment)}`,
    })),
  );
  const rows = effects.flatMap(({ name, lift, interval }) =>
    lift === null ? [] : [{ name, estimate: lift, low: interval?.lower ?? null, high: interval?.upper ?? null }],
  );
  const hidden = segments.filter(({ suppressed }) => suppressed).map(({ segment }) => nameOf(segment));
  const change = (share: number) => formats.change(share);
  const data = tableData(effects, [
    { name: t('navigation.segments'), value: ({ name }) => name },
    { name: t('experiments.people'), value: (e) => e.people + e.controls, write: (count) => formats.count(count) },
    { name: t('experiments.effect'), value: ({ lift }) => lift, write: change },
    { name: t('experiments.fixedFrom'), value: ({ interval }) => interval?.lower, write: change },
    { name: t('experiments.fixedTo'), value: ({ interval }) => interval?.upper, write: change },
    { name: t('experiments.bySegment.others'), value: ({ interaction }) => interaction?.restLift, write: change },
    {
      name: t('experiments.bySegment.interaction'),
      value: ({ interaction }) => interaction?.holm,
      write: (p) => formats.significant(p, 2),
    },
  ]);
  const reading = t('experiments.bySegment.description');
  return (
    <ChartCard
      title={t('experiments.bySegment.title')}
      description={
        hidden.length > 0 ? `${reading} ${t('experiments.bySegment.hidden', { names: hidden.join(', ') })}` : reading
      }
      picture={
        rows.length === 0 ? (
          <p className="faint">{t('experiments.noEffect')}</p>
        ) : (
          <ForestPlot label={t('experiments.bySegment.title')} rows={rows} write={change} />
        )
      }
      data={data}
    />
  );
}
