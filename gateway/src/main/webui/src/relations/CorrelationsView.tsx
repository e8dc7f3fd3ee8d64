import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { CorrelationMatrix } from './CorrelationMatrix';
import { type Correlations, correlationsQuery, type Method, METHODS } from './relations';
import { useFigureName } from './useFigureName';

export function CorrelationsView() {
  const { currency } = useCurrency();
  const correlations = useQuery(correlationsQuery(currency));
  return (
    <div className="stack">
      <CurrencyPicker shown={correlations.data?.currency} />
      <Answer query={correlations}>{(answer) => <CorrelationsCard answer={answer} />}</Answer>
    </div>
  );
}

function CorrelationsCard({ answer }: { answer: Correlations }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const figureName = useFigureName();
  const [method, setMethod] = useState<Method>('spearman');
  if (answer.pairs.every((pair) => pair[method] === null)) {
    return <NothingYet title={t('relations.correlations.none')}>{t('relations.correlations.noneText')}</NothingYet>;
  }
  const two = (value: number) => formats.decimal(value);
  const p = (value: number) => formats.significant(value, 2);
  const data = tableData(answer.pairs, [
    { name: t('relations.correlations.first'), value: ({ first }) => figureName(first) },
    { name: t('relations.correlations.second'), value: ({ second }) => figureName(second) },
    { name: t('rfm.customers'), value: ({ customers }) => customers, write: (count) => formats.count(count) },
    { name: 'Pearson r', value: ({ pearson }) => pearson?.coefficient, write: two },
    { name: t('relations.low'), value: ({ pearson }) => pearson?.lower, write: two },
    { name: t('relations.high'), value: ({ pearson }) => pearson?.upper, write: two },
    { name: t('relations.adjusted', { name: 'r' }), value: ({ pearson }) => pearson?.adjustedPValue, write: p },
    { name: 'Spearman ρ', value: ({ spearman }) => spearman?.coefficient, write: two },
    { name: t('relations.adjusted', { name: 'ρ' }), value: ({ spearman }) => spearman?.adjustedPValue, write: p },
    { name: 'Kendall τ', value: ({ kendall }) => kendall?.coefficient, write: two },
    { name: t('relations.adjusted', { name: 'τ' }), value: ({ kendall }) => kendall?.adjustedPValue, write: p },
  ]);
  const methods = (
    <ToggleGroup isCompact aria-label={t('relations.correlations.method')}>
      {METHODS.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`relations.correlations.methods.${each}`)}
          isSelected={each === method}
          onChange={() => setMethod(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <>
      <ChartCard
        title={t('relations.correlations.title', { count: answer.examined })}
        description={t(`relations.correlations.readings.${method}`)}
        tools={methods}
        picture={<CorrelationMatrix answer={answer} method={method} />}
        data={data}
      />
      <p className="left-out">{t('relations.noCause')}</p>
      {answer.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
      )}
    </>
  );
}
