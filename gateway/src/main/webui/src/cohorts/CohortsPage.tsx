import {
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  PageSection,
  ToggleGroup,
  ToggleGroupItem,
} from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { type Period, plusDays, today } from '../period/period';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { QuietPeriod } from '../start/QuietPeriod';
import { Answer } from '../states/Answer';
import { cohortsQuery, type CohortMatrix, filled, type Measure, MEASURES } from './cohorts';
import { CohortHeatMap } from './CohortHeatMap';
import { RetentionCard } from './RetentionCard';
import './cohorts.css';

export default function CohortsPage() {
  const { t } = useTranslation();
  const { choice, period, choose } = usePeriod();
  const { currency } = useCurrency();
  const [measure, setMeasure] = useState<Measure>('rate');
  const cohorts = useQuery(cohortsQuery({ period, currency }));
  const measures = (
    <ToggleGroup isCompact aria-label={t('cohorts.measure')}>
      {MEASURES.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`cohorts.measures.${each}`)}
          isSelected={each === measure}
          onChange={() => setMeasure(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <>
      <PageHeader
        title={t('navigation.cohorts')}
        description={t('cohorts.description')}
        actions={
          <div className="page-tools">
            <CurrencyPicker shown={cohorts.data?.currency} />
            <PeriodPicker choice={choice} period={period} onChoose={choose} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={cohorts}>
          {(answer) =>
            answer.cohorts.length === 0 ? (
              <QuietPeriod currency={currency} onChoose={(custom) => choose({ custom })} />
            ) : (
              <div className="stack">
                <Card>
                  <CardHeader actions={{ actions: measures, hasNoOffset: true }}>
                    <CardTitle component="h2">{t(`cohorts.titles.${measure}`)}</CardTitle>
                    <div className="card-description">{t('cohorts.reading')}</div>
                  </CardHeader>
                  <CardBody>
                    <CohortHeatMap cohorts={reached(answer, period)} measure={measure} currency={answer.currency} />
                  </CardBody>
                </Card>
                <RetentionCard cohorts={reached(answer, period)} />
              </div>
            )
          }
        </Answer>
      </PageSection>
    </>
  );
}

/** With the months in which nobody of a cohort bought: until the end of the period, or until today. */
function reached({ cohorts }: CohortMatrix, { to }: Period) {
  const lastDay = plusDays(to, -1);
  return filled(cohorts, lastDay < today() ? lastDay : today());
}
