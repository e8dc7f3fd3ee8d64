import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { FigureAlerts } from '../alerts/FigureAlerts';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { ComparisonPicker, useComparison } from '../figures/ComparisonPicker';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { type FigureDefinition, figureQuery } from '../figures/figures';
import { useCurrency } from '../figures/useCurrency';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { SegmentPicker } from '../segments/SegmentPicker';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { TargetsCard } from '../targets/TargetsCard';
import { BreakdownCard } from './BreakdownCard';
import { DefinitionCard } from './DefinitionCard';
import { SeriesCard } from './SeriesCard';
import { ValueCard } from './ValueCard';

interface NumberFigureProps {
  definition: FigureDefinition;
  header: ComponentProps<typeof PageHeader>;
}

/** A figure that is a number: its value, its course, its parts, what it should be. */
export function NumberFigure({ definition, header }: NumberFigureProps) {
  const { choice, period, choose } = usePeriod();
  const { currency } = useCurrency();
  const [compare] = useComparison();
  const [segment, chooseSegment] = useParameter('segment');
  const question = { period, currency, segment };
  const figure = useQuery(figureQuery(definition.key, { ...question, compare }));
  const isMoney = definition.unit === 'money';
  return (
    <>
      <PageHeader
        {...header}
        actions={
          <div className="page-tools">
            {isMoney && <CurrencyPicker shown={figure.data?.currency} />}
            {(definition.dimensions.length > 0 || segment !== null) && (
              <SegmentPicker segment={segment} onChoose={chooseSegment} />
            )}
            <ComparisonPicker />
            <PeriodPicker choice={choice} period={period} onChoose={choose} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={header.title}>
        <div className="figure-columns">
          <Answer query={figure} skeleton={<BlockSkeleton height="18rem" />}>
            {(answer) => <ValueCard figure={answer} definition={definition} />}
          </Answer>
          <DefinitionCard definition={definition} />
        </div>
        <SeriesCard definition={definition} question={question} />
        {definition.dimensions.length > 0 && <BreakdownCard definition={definition} question={question} />}
        <TargetsCard definition={definition} />
        <FigureAlerts figure={definition.key} />
      </PageSection>
    </>
  );
}
