import { Button, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { ExportMenu } from '../charts/ExportMenu';
import { address } from '../api/request';
import { ComparisonPicker, useComparison } from '../figures/ComparisonPicker';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { ExcludedNote } from '../figures/ExcludedNote';
import { catalogueQuery, parametersOf } from '../figures/figures';
import { useCurrency } from '../figures/useCurrency';
import { useFormats } from '../format/useFormats';
import { grainOf, plusDays } from '../period/period';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { SegmentPicker } from '../segments/SegmentPicker';
import { Answer } from '../states/Answer';
import { targetsQuery } from '../targets/targets';
import { chosenBoardQuery, knownFigures } from './board';
import { BoardTiles, BoardTilesSkeleton } from './BoardTiles';
import { ChooseFigures } from './ChooseFigures';
import { useBoardData } from './useBoardData';
import { useChosenFigures } from './useChosenFigures';
import '../start/start.css';
import './board.css';

/** The figures that somebody wants to see together, each with what is needed to trust it. */
export default function BoardPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { choice, period, choose } = usePeriod();
  const { currency } = useCurrency();
  const [compare] = useComparison();
  const [segment, chooseSegment] = useParameter('segment');
  const [chosen, chooseFigures] = useChosenFigures();
  const [isChoosing, setChoosing] = useState(false);
  const catalogue = useQuery(catalogueQuery);
  const targets = useQuery(targetsQuery).data?.items ?? [];
  const question = { period, currency, compare, segment, grain: grainOf(period) };
  const figures = catalogue.data ? knownFigures(chosen, catalogue.data.items) : chosen;
  // With a choice, the catalogue says first which of its figures there are.
  const board = useQuery({ ...chosenBoardQuery(figures, question), enabled: chosen === null || !catalogue.isPending });
  const data = useBoardData(board.data?.tiles);
  const server = (format: string) =>
    address('/v1/metrics/board/export', { ...parametersOf(question), figures: figures?.join(','), format });
  return (
    <>
      <PageHeader
        title={t('navigation.board')}
        description={t('start.span', { from: formats.day(period.from), until: formats.day(plusDays(period.to, -1)) })}
        actions={
          <div className="page-tools">
            <CurrencyPicker shown={board.data?.currency} />
            <SegmentPicker segment={segment} onChoose={chooseSegment} />
            <ComparisonPicker />
            <PeriodPicker choice={choice} period={period} onChoose={choose} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.board')}>
        <div className="page-tools">
          <Button variant="secondary" isDisabled={!catalogue.data} onClick={() => setChoosing(true)}>
            {t('board.choose')}
          </Button>
          <ExportMenu
            title={t('navigation.board')}
            data={data}
            server={{ csv: server('csv'), parquet: server('parquet') }}
          />
        </div>
        <Answer query={board} skeleton={<BoardTilesSkeleton />}>
          {({ tiles, excluded }) => (
            <>
              <BoardTiles tiles={tiles} targets={targets} segment={segment} />
              <ExcludedNote excluded={excluded} />
            </>
          )}
        </Answer>
      </PageSection>
      {isChoosing && catalogue.data && (
        <ChooseFigures
          items={catalogue.data.items}
          chosen={figures ?? board.data?.tiles.map(({ figure }) => figure) ?? []}
          onClose={() => setChoosing(false)}
          onChoose={(next) => {
            setChoosing(false);
            chooseFigures(next);
          }}
        />
      )}
    </>
  );
}
