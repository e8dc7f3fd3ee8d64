import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { ForestPlot } from '../charts/ForestPlot';
import { useFormats } from '../format/useFormats';
import { ChanceList } from './ChanceList';
import type { Experiment } from './experiments';
import { effectOf, type ExperimentResults, type MetricResult } from './results';
import { useEffectData } from './useEffectData';
import { useMetricName } from './useMetricName';
import { useMetricValue } from './useMetricValue';

interface EffectsCardProps {
  experiment: Experiment;
  result: MetricResult;
  results: ExperimentResults;
}

/** One metric: what each variant does to it, as a picture and in full. */
export function EffectsCard({ experiment, result, results }: EffectsCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const metricName = useMetricName();
  const write = useMetricValue(result.metric, results.currency);
  const data = useEffectData(result, write);
  const name = metricName(result.metric);
  const control = experiment.variants[0]?.key ?? '';
  const effects = result.comparisons.flatMap((comparison) => {
    const effect = effectOf(comparison);
    return effect ? [{ name: comparison.variant, ...effect }] : [];
  });
  const isRelative = effects.every((effect) => effect.isRelative);
  const rows = effects.map(({ name: variant, estimate, interval }) => ({
    name: variant,
    estimate,
    low: interval?.lower ?? null,
    high: interval?.upper ?? null,
  }));
  const reading = t('experiments.reading', { control, confidence: formats.percent(results.confidence, 0) });
  const adjusted =
    result.cuped && t('experiments.cuped', { share: formats.percent(result.cuped.varianceReduction, 0) });
  return (
    <ChartCard
      title={result.primary ? name : t('experiments.guard', { name })}
      description={[reading, adjusted].filter(Boolean).join(' ')}
      picture={
        rows.length === 0 ? (
          <p className="faint">{t('experiments.noEffect')}</p>
        ) : (
          <div className="stack">
            <ForestPlot
              label={t('experiments.forestLabel', { name, control })}
              rows={rows}
              write={isRelative ? formats.change.bind(formats) : write}
            />
            <ChanceList comparisons={result.comparisons} write={write} />
          </div>
        )
      }
      data={data}
    />
  );
}
