import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { tableData } from '../charts/tableData';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import { FittedModel } from './FittedModel';
import { alikeIn, opportunityModel } from './models';
import { eachOpportunity, type OpportunityStudy, opportunitiesQuery } from './opportunities';
import { StudyAnswer } from './StudyAnswer';
import { TermPicker } from './TermPicker';
import { useTerm } from './useTerm';

/** Customers who buy with a rhythm: each month, quarter or year is used or is not. */
export function OpportunitiesView() {
  const { t } = useTranslation();
  const [term, setTerm] = useTerm();
  const { currency } = useCurrency();
  const study = useQuery(opportunitiesQuery(term, currency));
  return (
    <div className="stack">
      <div className="page-tools">
        <TermPicker label={t('lifetimes.opportunities.grain')} term={term} onChoose={setTerm} />
        <CurrencyPicker shown={study.data?.currency} />
      </div>
      <StudyAnswer
        query={study}
        needs={t('value.model.noneText')}
        undetermined={t('lifetimes.opportunities.undetermined')}
      >
        {(answer) => (
          <>
            <ModelCard study={answer} />
            <ExpectedCard study={answer} />
            <AliveCard study={answer} />
          </>
        )}
      </StudyAnswer>
    </div>
  );
}

function ModelCard({ study }: { study: OpportunityStudy }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const facts = [
    [t('value.model.customers'), formats.count(study.customers)],
    [t('value.model.repeatCustomers'), formats.count(study.repeatCustomers)],
    [t('lifetimes.opportunities.newCustomers'), formats.count(study.newCustomers)],
    [t('lifetimes.opportunities.longest'), formats.count(study.longest)],
    [t('lifetimes.opportunities.expectedAlive'), formats.count(study.expectedAlive)],
    [t('value.model.calibrationEnd'), formats.day(study.calibrationEnd)],
  ];
  return (
    <TitledCard title={t('lifetimes.opportunities.title')} description={t('lifetimes.opportunities.reading')}>
      <FittedModel fitted={opportunityModel(study)} isChosen={false} />
      {alikeIn(study).map((what) => (
        <p key={what}>{t(`lifetimes.opportunities.alike.${what}`)}</p>
      ))}
      <dl className="counts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {study.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: study.excluded.noConsent })}</p>
      )}
    </TitledCard>
  );
}

function ExpectedCard({ study }: { study: OpportunityStudy }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const expected = eachOpportunity(study.expected);
  const one = (value: number) => formats.decimal(value, 1);
  const names = {
    axis: t(`lifetimes.opportunities.next.${study.grain}`),
    own: t('lifetimes.opportunities.own'),
    together: t('lifetimes.opportunities.together'),
  };
  const data = tableData(expected, [
    { name: names.axis, value: ({ opportunities }) => opportunities, write: String },
    { name: names.own, value: ({ own }) => own, write: one },
    { name: names.together, value: ({ purchases }) => purchases, write: one },
  ]);
  return (
    <ChartCard
      title={t('lifetimes.opportunities.expectedTitle')}
      description={t('lifetimes.opportunities.expectedReading')}
      picture={
        <GroupedBars
          label={t('lifetimes.opportunities.expectedLabel')}
          groups={expected.map(({ opportunities }) => String(opportunities))}
          series={[{ name: names.own, values: expected.map(({ own }) => own) }]}
          write={one}
        />
      }
      data={data}
    />
  );
}

function AliveCard({ study }: { study: OpportunityStudy }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = (value: number) => formats.count(value);
  const share = (value: number) => formats.percent(value, 0);
  const customers = t('rfm.customers');
  const data = tableData(study.alive, [
    { name: t('relations.low'), value: ({ low }) => low, write: share },
    { name: t('relations.high'), value: ({ high }) => high, write: share },
    { name: customers, value: (bin) => bin.customers, write: count },
  ]);
  return (
    <ChartCard
      title={t('lifetimes.opportunities.aliveTitle')}
      description={t('lifetimes.opportunities.aliveReading')}
      picture={
        <GroupedBars
          label={t('lifetimes.opportunities.aliveLabel')}
          groups={study.alive.map(({ low, high }) => `${share(low)} – ${share(high)}`)}
          series={[{ name: customers, values: study.alive.map((bin) => bin.customers) }]}
          write={count}
        />
      }
      data={data}
    />
  );
}
