import { Button, Form } from '@patternfly/react-core';
import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventField } from './EventField';
import type { Window } from './journeys';
import { WindowSelect } from './WindowSelect';

const FEWEST = 2;
const MOST = 8;

interface StepsFormProps {
  steps: string[];
  window: Window;
  onChange: (part: { steps?: string[]; window?: string }) => void;
}

/** The events of a funnel in their order; asked for once the reader is done with them. */
export function StepsForm({ steps, window, onChange }: StepsFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(steps);
  const filled = draft.map((name) => name.trim()).filter((name) => name !== '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (filled.length >= FEWEST) {
      onChange({ steps: filled });
    }
  };
  const swap = (at: number, other: number) =>
    setDraft(draft.map((name, index) => draft[index === at ? other : index === other ? at : index] ?? name));
  return (
    <Form onSubmit={submit} className="stack">
      <ol className="funnel-steps">
        {draft.map((name, at) => {
          const step = t('journeys.step', { number: at + 1 });
          return (
            <li key={at} className="funnel-step-field">
              <EventField
                id={`funnel-step-${at}`}
                label={step}
                value={name}
                onChange={(event) => setDraft(draft.map((each, index) => (index === at ? event : each)))}
              />
              <Button
                variant="plain"
                isDisabled={at === 0}
                aria-label={`${step}: ${t('rule.menu.up')}`}
                icon={<ArrowUpIcon />}
                onClick={() => swap(at, at - 1)}
              />
              <Button
                variant="plain"
                isDisabled={at === draft.length - 1}
                aria-label={`${step}: ${t('rule.menu.down')}`}
                icon={<ArrowDownIcon />}
                onClick={() => swap(at, at + 1)}
              />
              <Button
                variant="plain"
                isDisabled={draft.length <= FEWEST}
                aria-label={`${step}: ${t('remove')}`}
                icon={<TimesIcon />}
                onClick={() => setDraft(draft.filter((_, index) => index !== at))}
              />
            </li>
          );
        })}
      </ol>
      <div className="journey-tools">
        <WindowSelect id="funnel-window" window={window} onChoose={(chosen) => onChange({ window: chosen })} />
        <Button variant="secondary" isDisabled={draft.length >= MOST} onClick={() => setDraft([...draft, ''])}>
          {t('journeys.addStep')}
        </Button>
        <Button type="submit" isDisabled={filled.length < FEWEST || filled.join() === steps.join()}>
          {t('journeys.show')}
        </Button>
      </div>
    </Form>
  );
}
