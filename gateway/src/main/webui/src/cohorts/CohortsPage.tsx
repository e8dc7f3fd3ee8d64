import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { type Period, plusDays, today } from '../period/period';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { QuietPeriod } from '../start/QuietPeriod';
import { Answer } from '../states/Answer';
import { CohortCard } from './CohortCard';
import { cohortsQuery, type CohortMatrix, filled } from './cohorts';
import { RetentionCard } from './RetentionCard';
import { SurvivalCard } from './SurvivalCard';
import './cohorts.css';

export default function CohortsPage() {
  const { t } = useTranslation();
  const { choice, period, choose } = usePeriod();
  const { currency } = useCurrency();
  const cohorts = useQuery(cohortsQuery({ period, currency }));
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
                <CohortCard answer={answer} cohorts={reached(answer, period)} period={period} />
                <RetentionCard cohorts={reached(answer, period)} />
                <SurvivalCard period={period} />
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
