import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { DayField } from '../period/DayField';
import { today } from '../period/period';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { type RfmField, rfmQuery } from './rfm';
import { RfmCard } from './RfmCard';
import { RfmFieldCard } from './RfmFieldCard';
import './rfm.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export default function RfmPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const { currency } = useCurrency();
  const named = parameters.get('asOf') ?? '';
  // A day means its beginning, so today and later mean now, which is what the service takes without a day.
  const asOf = DAY.test(named) && named < today() ? named : null;
  const rfm = useQuery(rfmQuery(asOf, currency));
  const [chosen, setChosen] = useState<RfmField | null>(null);
  const chooseDay = (day: string) => {
    if (DAY.test(day)) {
      setChosen(null);
      setParameters({ asOf: day, ...(currency && { currency }) }, { replace: true });
    }
  };
  return (
    <>
      <PageHeader
        title={t('rfm.title')}
        description={t('rfm.description')}
        actions={
          <div className="page-tools">
            <CurrencyPicker shown={rfm.data?.currency} />
            <label htmlFor="rfm-as-of">{t('rfm.asOf')}</label>
            <DayField id="rfm-as-of" day={asOf ?? today()} onChange={chooseDay} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={rfm}>
          {(grid) =>
            grid.customers === 0 ? (
              <NothingYet title={t('rfm.none.title')}>{t('rfm.none.body')}</NothingYet>
            ) : (
              <div className="stack">
                <RfmCard grid={grid} asOf={asOf} chosen={chosen} onChoose={setChosen} />
                {chosen && (
                  <RfmFieldCard key={`${chosen.r}${chosen.f}`} field={chosen} asOf={asOf} currency={grid.currency} />
                )}
              </div>
            )
          }
        </Answer>
      </PageSection>
    </>
  );
}
