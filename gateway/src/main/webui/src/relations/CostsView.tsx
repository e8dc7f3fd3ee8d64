import { Card, CardBody, Form, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../api/useSettled';
import { useMay } from '../app/MeContext';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { type Model, MODELS } from '../journeys/journeys';
import { useModelName } from '../journeys/useModelName';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { ChannelCostsCard } from './ChannelCostsCard';
import { CostFacts } from './CostFacts';
import { CostKeeping } from './CostKeeping';
import { acquisitionQuery } from './costs';
import { MonthlyCostsCard } from './MonthlyCostsCard';
import { PaybackCard } from './PaybackCard';

/** What winning a customer costs, whether it pays and when; and the book of costs for those who keep it. */
export function CostsView({ period }: { period: Period }) {
  const { t } = useTranslation();
  const { currency } = useCurrency();
  const mayKeep = useMay('keepCosts');
  const modelName = useModelName();
  const [model, setModel] = useState<Model>('markov');
  const [typed, setTyped] = useState('100');
  const margin = useSettled(Math.min(100, Math.max(0.01, Number(typed) || 100)) / 100);
  const costs = useQuery(acquisitionQuery({ period, currency, model, margin }));
  return (
    <div className="stack">
      <Card>
        <CardBody>
          <Form className="relation-tools" onSubmit={(event) => event.preventDefault()}>
            <FormGroup label={t('relations.costs.model')} fieldId="costs-model">
              <FormSelect
                id="costs-model"
                value={model}
                onChange={(_, chosen) => setModel(MODELS.find((each) => each === chosen) ?? model)}
              >
                {MODELS.map((each) => (
                  <FormSelectOption key={each} value={each} label={modelName(each)} />
                ))}
              </FormSelect>
            </FormGroup>
            <FormGroup label={t('relations.costs.margin')} fieldId="costs-margin">
              <TextInput
                id="costs-margin"
                type="number"
                min={0.01}
                max={100}
                step="any"
                value={typed}
                onChange={(_, text) => setTyped(text)}
              />
            </FormGroup>
            <CurrencyPicker shown={costs.data?.currency} />
          </Form>
        </CardBody>
      </Card>
      <Answer query={costs}>
        {(answer) => (
          <>
            <CostFacts answer={answer} />
            <MonthlyCostsCard answer={answer} />
            <ChannelCostsCard answer={answer} />
            {answer.costPerCustomer !== null && answer.valueByMonth.length > 0 && (
              <PaybackCard values={answer.valueByMonth} cost={answer.costPerCustomer} currency={answer.currency} />
            )}
          </>
        )}
      </Answer>
      {mayKeep && <CostKeeping currency={currency ?? costs.data?.currency ?? 'EUR'} />}
    </div>
  );
}
