import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { type Board, boardQuery } from '../figures/figures';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { useFormats } from '../format/useFormats';
import { plusDays } from '../period/period';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { Answer } from '../states/Answer';
import { CollectionCard } from './CollectionCard';
import { FigureTiles, TilesSkeleton } from './FigureTiles';
import { QuietPeriod } from './QuietPeriod';
import { RevenueCard } from './RevenueCard';

export function FigureBoard() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { choice, period, choose } = usePeriod();
  const { currency } = useCurrency();
  const board = useQuery(boardQuery({ period, currency }));
  const span = t('start.span', { from: formats.day(period.from), until: formats.day(plusDays(period.to, -1)) });
  return (
    <>
      <PageHeader
        title={t('navigation.start')}
        description={span}
        actions={
          <div className="page-tools">
            <CurrencyPicker shown={board.data?.currency} />
            <PeriodPicker choice={choice} period={period} onChoose={choose} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.start')}>
        <Answer query={board} skeleton={<TilesSkeleton />}>
          {(answer) => {
            const scope = { period, currency: answer.currency };
            return isQuiet(answer.tiles) ? (
              <QuietPeriod currency={currency} onChoose={(custom) => choose({ custom })} />
            ) : (
              <>
                <FigureTiles tiles={answer.tiles} />
                <RevenueCard scope={scope} previous={previousOf(answer)} />
                {answer.excluded.noConsent > 0 && (
                  <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
                )}
              </>
            );
          }}
        </Answer>
        <CollectionCard />
      </PageSection>
    </>
  );
}

function isQuiet(tiles: { figure: string; value: number | null }[]): boolean {
  return tiles.some(({ figure, value }) => figure === 'orders' && (value ?? 0) === 0);
}

function previousOf({ previousFrom, previousTo }: Board) {
  return previousFrom && previousTo ? { from: previousFrom, to: previousTo } : null;
}
