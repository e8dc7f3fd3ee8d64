import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { ForestPlot } from '../charts/ForestPlot';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { segmentsQuery } from '../segments/segments';
import type { Experiment } from './experiments';
import { effectOf, type SegmentResult } from './results';

interface SegmentEffectsCardProps {
  experiment: Experiment;
  segments: SegmentResult[];
}

interface Line {
  name: string;
  people: number | null;
  estimate: number;
  low: number | null;
  high: number | null;
}

/** The primary metric among the members of each segment: a lead to follow, not a finding. */
export function SegmentEffectsCard({ experiment, segments }: SegmentEffectsCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const known = useQuery(segmentsQuery).data?.items ?? [];
  const nameOf = (key: string) => known.find((segment) => segment.key === key)?.name ?? key;
  const isOnlyOne = experiment.variants.length === 2;
  const lines = segments.flatMap(({ segment, people, suppressed, comparisons }): Line[] =>
    suppressed
      ? []
      : comparisons.flatMap((comparison) => {
          const effect = effectOf(comparison);
          const name = isOnlyOne ? nameOf(segment) : `${nameOf(segment)}: ${comparison.variant}`;
          // A difference in the metric's own unit cannot stand beside shares.
          return effect?.isRelative
            ? [
                {
                  name,
                  people,
                  estimate: effect.estimate,
                  low: effect.interval?.lower ?? null,
                  high: effect.interval?.upper ?? null,
                },
              ]
            : [];
        }),
  );
  const hidden = segments.filter(({ suppressed }) => suppressed).map(({ segment }) => nameOf(segment));
  const change = formats.change.bind(formats);
  const data = tableData(lines, [
    { name: t('navigation.segments'), value: ({ name }) => name },
    { name: t('experiments.people'), value: ({ people }) => people, write: formats.count.bind(formats) },
    { name: t('experiments.effect'), value: ({ estimate }) => estimate, write: change },
    { name: t('experiments.alwaysFrom'), value: ({ low }) => low, write: change },
    { name: t('experiments.alwaysTo'), value: ({ high }) => high, write: change },
  ]);
  return (
    <ChartCard
      title={t('experiments.bySegment.title')}
      description={
        <>
          {t('experiments.bySegment.description')}
          {hidden.length > 0 && <> {t('experiments.bySegment.hidden', { names: hidden.join(', ') })}</>}
        </>
      }
      picture={
        lines.length === 0 ? (
          <p className="faint">{t('experiments.noEffect')}</p>
        ) : (
          <ForestPlot label={t('experiments.bySegment.title')} rows={lines} write={change} />
        )
      }
      data={data}
    />
  );
}
