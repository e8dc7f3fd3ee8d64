import { FormSelect, FormSelectOption, PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { AdjustedCard } from './AdjustedCard';
import { MonthsCard } from './MonthsCard';
import { SEASON_FIGURES, seasonQuery, YEARS } from './season';
import './season.css';

/** Which months are strong by the calendar alone, and what remains without that. */
export default function SeasonPage() {
  const { t } = useTranslation();
  const [namedFigure, chooseFigure] = useParameter('figure');
  const [namedYears, chooseYears] = useParameter('years');
  const { currency } = useCurrency();
  const figure = SEASON_FIGURES.find((each) => each === namedFigure) ?? 'revenue';
  const years = YEARS.find((each) => String(each) === namedYears) ?? 3;
  const season = useQuery(seasonQuery(figure, years, currency));
  return (
    <>
      <PageHeader
        title={t('navigation.season')}
        description={t('season.description')}
        actions={
          <div className="page-tools">
            <CurrencyPicker shown={season.data?.currency} />
            <ToggleGroup aria-label={t('season.figure')}>
              {SEASON_FIGURES.map((each) => (
                <ToggleGroupItem
                  key={each}
                  text={t(`season.figures.${each}`)}
                  isSelected={each === figure}
                  onChange={() => chooseFigure(each)}
                />
              ))}
            </ToggleGroup>
            <label htmlFor="season-years">{t('season.years')}</label>
            <FormSelect
              id="season-years"
              className="season-years"
              value={String(years)}
              onChange={(_, chosen) => chooseYears(chosen)}
            >
              {YEARS.map((each) => (
                <FormSelectOption key={each} value={String(each)} label={t('season.lastYears', { count: each })} />
              ))}
            </FormSelect>
          </div>
        }
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.season')}>
        {isRefused(season.error, 409) ? (
          <NothingYet title={t('season.none')}>{t('season.noneText')}</NothingYet>
        ) : (
          <Answer query={season}>
            {(answer) => (
              <>
                <MonthsCard months={answer.months} />
                <AdjustedCard season={answer} />
                {answer.excluded.noConsent > 0 && (
                  <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
                )}
              </>
            )}
          </Answer>
        )}
      </PageSection>
    </>
  );
}
