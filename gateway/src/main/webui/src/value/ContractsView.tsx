import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useParameter } from '../app/useParameter';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { mistakeAt } from '../states/fieldMistake';
import { TitledCard } from '../states/TitledCard';
import { ContractCurveCard } from './ContractCurveCard';
import { type ContractStudy, contractsQuery, countsIn, DISCOUNTS } from './contracts';
import { CountsForm } from './CountsForm';
import { FittedModel } from './FittedModel';
import { contractModel } from './models';
import { StudyAnswer } from './StudyAnswer';
import { TermPicker } from './TermPicker';
import { useTerm } from './useTerm';

/** Customers under contract: how many renew, and how long they will stay; or any cohort that is typed in. */
export function ContractsView() {
  const { t } = useTranslation();
  const formats = useFormats();
  const discountId = useId();
  const [term, setTerm] = useTerm();
  const [named, setDiscount] = useParameter('discount');
  const [typed, setCounts] = useParameter('counts');
  const counts = typed === null ? null : countsIn(typed);
  const discount = DISCOUNTS.find((each) => String(each) === named) ?? 0.1;
  const study = useQuery(contractsQuery(term, discount, counts));
  const mistake = mistakeAt(study.error, 'counts');
  return (
    <div className="stack">
      <div className="page-tools">
        <TermPicker label={t('lifetimes.contracts.term')} term={term} onChoose={setTerm} />
        <label htmlFor={discountId}>{t('lifetimes.contracts.discount')}</label>
        <FormSelect
          id={discountId}
          className="discount"
          value={String(discount)}
          onChange={(_, chosen) => setDiscount(chosen)}
        >
          {DISCOUNTS.map((each) => (
            <FormSelectOption key={each} value={String(each)} label={formats.percent(each, 0)} />
          ))}
        </FormSelect>
      </div>
      {mistake === null && (
        <StudyAnswer
          query={study}
          needs={t('lifetimes.contracts.needs')}
          undetermined={t('lifetimes.contracts.undetermined')}
        >
          {(answer) => (
            <>
              <ModelCard study={answer} />
              <ContractCurveCard study={answer} />
              {answer.source === 'events' && <CohortsCard study={answer} />}
            </>
          )}
        </StudyAnswer>
      )}
      <CountsForm key={counts} counts={counts} mistake={mistake} onAsk={setCounts} />
    </div>
  );
}

function ModelCard({ study }: { study: ContractStudy }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const facts = [
    [t('lifetimes.contracts.contracts'), formats.count(study.contracts)],
    [t('lifetimes.contracts.renewals'), formats.count(study.renewals)],
    [t('lifetimes.contracts.lifetime'), formats.decimal(study.discountedLifetime, 1)],
    [t('value.model.calibrationEnd'), study.asOf === null ? '–' : formats.day(study.asOf)],
  ];
  return (
    <TitledCard
      title={t(`lifetimes.contracts.titles.${study.source}`)}
      description={t('lifetimes.contracts.reading', { discount: formats.percent(study.annualDiscount, 0) })}
    >
      <FittedModel fitted={contractModel(study)} isChosen={false} />
      <dl className="counts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {study.excluded !== null && study.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: study.excluded.noConsent })}</p>
      )}
    </TitledCard>
  );
}

function CohortsCard({ study }: { study: ContractStudy }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = (value: number) => formats.count(value);
  const shown = study.cohorts.filter(({ suppressed }) => !suppressed);
  const hidden = study.cohorts.length - shown.length;
  const data = tableData(shown, [
    {
      name: t('lifetimes.contracts.start'),
      value: ({ from }) => (study.term === 'year' ? from.slice(0, 4) : formats.month(from)),
    },
    { name: t('lifetimes.contracts.contracts'), value: ({ contracts }) => contracts, write: count },
    {
      name: t('lifetimes.contracts.seen'),
      value: ({ survivors }) => (survivors?.length ?? 1) - 1,
      write: count,
    },
    { name: t('lifetimes.contracts.left'), value: ({ survivors }) => survivors?.at(-1), write: count },
    {
      name: t('lifetimes.contracts.leftShare'),
      value: ({ contracts, survivors }) => (contracts ? (survivors?.at(-1) ?? 0) / contracts : null),
      write: (share) => formats.percent(share),
    },
  ]);
  return (
    <TableCard
      title={t('lifetimes.contracts.cohorts')}
      description={
        hidden > 0 ? t('lifetimes.contracts.hidden', { count: hidden }) : t('lifetimes.contracts.cohortsReading')
      }
      empty={t('lifetimes.contracts.noCohorts')}
      data={data}
    />
  );
}
