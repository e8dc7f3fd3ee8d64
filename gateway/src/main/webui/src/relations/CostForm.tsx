import { Button, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../period/period';
import { Notice } from '../states/Notice';
import { RefusalAlert } from '../states/RefusalAlert';
import { costEntriesQuery, enterCost } from './costs';

const AMOUNT = /^\d{1,14}([.,]\d{1,4})?$/;
const MONTH = /^\d{4}-\d{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

/** One channel, one month; entering it again corrects it. */
export function CostForm({ currency: usual }: { currency: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [channel, setChannel] = useState('');
  const [month, setMonth] = useState(today().slice(0, 7));
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(usual);
  const isComplete =
    channel.trim() !== '' && MONTH.test(month) && AMOUNT.test(amount.trim()) && CURRENCY.test(currency);
  const entering = useMutation({
    mutationFn: () =>
      enterCost({ channel: channel.trim(), month, amount: Number(amount.trim().replace(',', '.')), currency }),
    onSuccess: async () => {
      setAmount('');
      await Promise.all([
        queries.invalidateQueries({ queryKey: costEntriesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['acquisition-costs'] }),
      ]);
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isComplete) {
      entering.mutate();
    }
  };
  return (
    <Form onSubmit={submit} className="relation-tools">
      <FormGroup label={t('relations.costs.channel')} fieldId="cost-channel" isRequired>
        <TextInput id="cost-channel" isRequired value={channel} onChange={(_, text) => setChannel(text)} />
      </FormGroup>
      <FormGroup label={t('relations.costs.month')} fieldId="cost-month" isRequired>
        <TextInput
          id="cost-month"
          type="month"
          isRequired
          value={month}
          placeholder="2026-01"
          onChange={(_, text) => setMonth(text)}
        />
      </FormGroup>
      <FormGroup label={t('relations.costs.amount')} fieldId="cost-amount" isRequired>
        <TextInput
          id="cost-amount"
          inputMode="decimal"
          isRequired
          value={amount}
          onChange={(_, text) => setAmount(text)}
        />
      </FormGroup>
      <FormGroup label={t('currency')} fieldId="cost-currency" isRequired>
        <TextInput
          id="cost-currency"
          isRequired
          maxLength={3}
          value={currency}
          onChange={(_, text) => setCurrency(text.toUpperCase())}
        />
      </FormGroup>
      <Button type="submit" isLoading={entering.isPending} isDisabled={!isComplete || entering.isPending}>
        {t('relations.costs.enter')}
      </Button>
      <div aria-live="polite">
        {entering.isSuccess && <Notice isPlain variant="success" title={t('relations.costs.entered')} />}
      </div>
      <RefusalAlert error={entering.error} />
    </Form>
  );
}
