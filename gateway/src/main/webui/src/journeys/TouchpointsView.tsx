import { Card, CardBody, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { attributionQuery, CHANNELS_BY, MODELS, type TouchpointQuestion } from './journeys';
import { TouchpointsCard } from './TouchpointsCard';

const DAYS = [1, 7, 14, 30, 90];

/** Which channels orders are owed to; every model answers, because each of them is a choice. */
export function TouchpointsView({ period }: { period: Period }) {
  const { t } = useTranslation();
  const { currency } = useCurrency();
  const [question, setQuestion] = useState<TouchpointQuestion>({ by: 'channel', windowDays: 30, orders: 'all' });
  const change = (part: Partial<TouchpointQuestion>) => setQuestion((current) => ({ ...current, ...part }));
  const answers = useQueries({
    queries: MODELS.map((model) => attributionQuery({ period, currency }, model, question)),
  });
  const missing = answers.find(({ data }) => data === undefined);
  return (
    <div className="stack">
      <Card>
        <CardBody>
          <Form className="journey-tools" onSubmit={(event) => event.preventDefault()}>
            <FormGroup label={t('journeys.touchpoints.by')} fieldId="touchpoints-by">
              <FormSelect
                id="touchpoints-by"
                value={question.by}
                onChange={(_, chosen) => change({ by: CHANNELS_BY.find((each) => each === chosen) ?? question.by })}
              >
                {CHANNELS_BY.map((each) => (
                  <FormSelectOption key={each} value={each} label={t(`journeys.touchpoints.bys.${each}`)} />
                ))}
              </FormSelect>
            </FormGroup>
            <FormGroup label={t('journeys.touchpoints.window')} fieldId="touchpoints-window">
              <FormSelect
                id="touchpoints-window"
                value={question.windowDays}
                onChange={(_, chosen) => change({ windowDays: Number(chosen) })}
              >
                {DAYS.map((days) => (
                  <FormSelectOption key={days} value={days} label={t('experiments.days', { count: days })} />
                ))}
              </FormSelect>
            </FormGroup>
            <FormGroup label={t('journeys.touchpoints.orders')} fieldId="touchpoints-orders">
              <FormSelect
                id="touchpoints-orders"
                value={question.orders}
                onChange={(_, chosen) => change({ orders: chosen === 'first' ? 'first' : 'all' })}
              >
                <FormSelectOption value="all" label={t('journeys.touchpoints.allOrders')} />
                <FormSelectOption value="first" label={t('journeys.touchpoints.firstOrders')} />
              </FormSelect>
            </FormGroup>
            <CurrencyPicker shown={answers[0]?.data?.currency} />
          </Form>
        </CardBody>
      </Card>
      {missing ? (
        <Answer query={missing}>{() => null}</Answer>
      ) : (
        <TouchpointsCard answers={answers.flatMap(({ data }) => (data ? [data] : []))} />
      )}
    </div>
  );
}
