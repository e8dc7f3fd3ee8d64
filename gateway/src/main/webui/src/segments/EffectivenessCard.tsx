import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { ForestPlot } from '../charts/ForestPlot';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { type Effectiveness, type Measure, MEASURES, ranked, sizeOf } from './effectiveness';

interface EffectivenessCardProps {
  answer: Effectiveness;
  nameOf: (key: string) => string;
}

/** One measure: how far the members of each segment are from everybody else. */
export function EffectivenessCard({ answer, nameOf }: EffectivenessCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [measure, setMeasure] = useState<Measure>('value');
  const rows = ranked(answer.segments, measure);
  const isShare = measure === 'conversion' || measure === 'retention';
  const write = (value: number) => (isShare ? formats.percent(value) : formats.money(value, answer.currency));
  const hidden = answer.segments.filter(({ suppressed }) => suppressed).map(({ segment }) => nameOf(segment));
  const people = (key: string) => answer.segments.find(({ segment }) => segment === key)?.people;
  const data = tableData(rows, [
    { name: t('effectiveness.segment'), value: ({ segment }) => nameOf(segment) },
    { name: t('segments.size'), value: ({ segment }) => people(segment), write: (count) => formats.count(count) },
    { name: t('effectiveness.members'), value: ({ found }) => found.members, write },
    { name: t('effectiveness.rest'), value: ({ found }) => found.rest, write },
    { name: t('experiments.difference'), value: ({ found }) => found.difference, write },
    { name: t('relations.low'), value: ({ found }) => found.low, write },
    { name: t('relations.high'), value: ({ found }) => found.high, write },
    {
      name: t('relations.adjusted', { name: '' }),
      value: ({ found }) => found.adjustedPValue,
      write: (p) => formats.significant(p, 2),
    },
    {
      name: t('effectiveness.effectSize'),
      value: ({ found }) => found.effectSize,
      write: (size) => `${formats.decimal(size)} (${t(`effectiveness.sizes.${sizeOf(size)}`)})`,
    },
  ]);
  const measures = (
    <ToggleGroup isCompact aria-label={t('effectiveness.measure')}>
      {MEASURES.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`effectiveness.measures.${each}`)}
          isSelected={each === measure}
          onChange={() => setMeasure(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <ChartCard
      title={t('effectiveness.title')}
      description={[
        t(`effectiveness.readings.${measure}`),
        ...(hidden.length > 0 ? [t('effectiveness.hidden', { names: hidden.join(', ') })] : []),
      ].join(' ')}
      tools={measures}
      picture={
        rows.length === 0 ? (
          <p className="faint">{t('effectiveness.nothing')}</p>
        ) : (
          <ForestPlot
            label={t('effectiveness.label', { measure: t(`effectiveness.measures.${measure}`) })}
            rows={rows.map(({ segment, found }) => ({
              name: nameOf(segment),
              estimate: found.difference ?? 0,
              low: found.low,
              high: found.high,
            }))}
            write={write}
          />
        )
      }
      data={data}
    />
  );
}
