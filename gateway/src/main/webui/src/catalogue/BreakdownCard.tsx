import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/request';
import { ChartCard } from '../charts/ChartCard';
import { IntervalBars } from '../charts/IntervalBars';
import { tableData } from '../charts/tableData';
import {
  DIMENSIONS,
  type FigureDefinition,
  figurePath,
  type FigureQuestion,
  figureQuery,
  parametersOf,
} from '../figures/figures';
import { useFigureText } from '../figures/useFigureText';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { useMemberName } from './useMemberName';

interface BreakdownCardProps {
  definition: FigureDefinition;
  question: FigureQuestion;
}

/** A figure by source, segment, cohort or currency, each part with its interval. */
export function BreakdownCard({ definition, question }: BreakdownCardProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const write = useFigureText();
  const possible = DIMENSIONS.filter((each) => definition.dimensions.includes(each));
  const [wanted, setWanted] = useState(possible[0] ?? 'source');
  const by = possible.find((each) => each === wanted) ?? possible[0] ?? 'source';
  const nameOf = useMemberName(by);
  const asked = { ...question, by };
  const figure = useQuery(figureQuery(definition.key, asked));
  const groups = figure.data?.groups;
  const written = (value: number) => (figure.data ? write(figure.data, value) : '');
  const data =
    groups &&
    tableData(groups, [
      { name: t(`figure.dimensions.${by}`), value: ({ group }) => nameOf(group) },
      {
        name: texts(definition.name),
        value: ({ value, suppressed }) => (suppressed ? t('figure.hidden') : value),
        write: written,
      },
      { name: t('figure.columns.low'), value: ({ interval }) => interval?.low, write: written },
      { name: t('figure.columns.high'), value: ({ interval }) => interval?.high, write: written },
      { name: t('figure.columns.people'), value: ({ people }) => people, write: (n) => formats.count(n) },
    ]);
  const server = (format: string) =>
    address(`${figurePath(definition.key)}/export`, { ...parametersOf(asked), format });
  const dimensions = (
    <ToggleGroup isCompact aria-label={t('figure.breakdown')}>
      {possible.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`figure.dimensions.${each}`)}
          isSelected={each === by}
          onChange={() => setWanted(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <ChartCard
      title={t('figure.breakdown')}
      description={`${t('figure.marks')} ${groups?.some(({ suppressed }) => suppressed) ? t('figure.hiddenText') : ''}`}
      tools={dimensions}
      data={data}
      server={{ csv: server('csv'), parquet: server('parquet') }}
      picture={
        <Answer query={figure} skeleton={<BlockSkeleton height="16rem" />}>
          {(answer) => (
            <IntervalBars
              label={t('figure.breakdownLabel', { name: texts(definition.name) })}
              bars={(answer.groups ?? []).map(({ group, value, interval, suppressed }) => ({
                name: suppressed ? `${nameOf(group)} (${t('figure.hidden')})` : nameOf(group),
                value,
                bounds: interval,
                isHidden: suppressed,
              }))}
              write={(value, isShort) => write(answer, value, isShort)}
            />
          )}
        </Answer>
      }
    />
  );
}
