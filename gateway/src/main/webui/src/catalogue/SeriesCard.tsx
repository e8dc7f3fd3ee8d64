import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { address } from '../api/request';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { type FigureDefinition, figurePath, type FigureQuestion, figureQuery, parametersOf } from '../figures/figures';
import { useFigureText } from '../figures/useFigureText';
import { useTexts } from '../i18n/useLanguage';
import { GrainPicker } from '../period/GrainPicker';
import { useGrain } from '../period/useGrain';
import { usePointName } from '../start/usePointName';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { targetOf, targetsQuery } from '../targets/targets';
import { SeriesChart } from './SeriesChart';

interface SeriesCardProps {
  definition: FigureDefinition;
  question: FigureQuestion;
}

/** A figure over time, beside the target that is set for the shown step. */
export function SeriesCard({ definition, question }: SeriesCardProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const write = useFigureText();
  const grains = useGrain(question.period);
  const { grain } = grains;
  const nameOf = usePointName(grain);
  const asked = { ...question, grain };
  const figure = useQuery(figureQuery(definition.key, asked));
  const targets = (useQuery(targetsQuery).data?.items ?? []).filter((target) => target.grain === grain);
  const data =
    figure.data &&
    tableData(figure.data.series ?? [], [
      { name: t('start.revenue.point'), value: nameOf },
      {
        name: texts(definition.name),
        value: ({ value, suppressed }) => (suppressed ? t('figure.hidden') : value),
        write: (value) => write(figure.data, value),
      },
    ]);
  const server = (format: string) =>
    address(`${figurePath(definition.key)}/export`, { ...parametersOf(asked), format });
  return (
    <ChartCard
      title={t('figure.series')}
      description={figure.data?.series?.some(({ suppressed }) => suppressed) && t('figure.hiddenText')}
      tools={<GrainPicker {...grains} />}
      data={data}
      server={{ csv: server('csv'), parquet: server('parquet') }}
      picture={
        <Answer query={figure} skeleton={<BlockSkeleton height="20rem" />}>
          {(answer) => (
            <SeriesChart
              figure={answer}
              name={texts(definition.name)}
              grain={grain}
              target={
                targetOf(targets, {
                  figure: definition.key,
                  currency: answer.currency,
                  segment: question.segment ?? null,
                })?.value ?? null
              }
            />
          )}
        </Answer>
      }
    />
  );
}
