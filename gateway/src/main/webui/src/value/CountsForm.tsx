import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../states/TextField';
import { TitledCard } from '../states/TitledCard';
import { countsIn } from './contracts';

interface CountsFormProps {
  /** The cohort that is shown, or null where it is one's own contracts. */
  counts: string | null;
  /** What the API says of the numbers. */
  mistake: string | null;
  onAsk: (counts: string | null) => void;
}

/** A cohort of a spreadsheet, to be judged instead of one's own contracts. */
export function CountsForm({ counts, mistake, onAsk }: CountsFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(counts?.replaceAll(',', ', ') ?? '');
  const typed = countsIn(text);
  return (
    <TitledCard title={t('lifetimes.counts.title')} description={t('lifetimes.counts.text')}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          onAsk(typed === '' ? null : typed);
        }}
      >
        <TextField
          label={t('lifetimes.counts.label')}
          value={text}
          mistake={mistake}
          hint={t('lifetimes.counts.hint')}
          onChange={setText}
        />
        <div className="page-tools">
          <Button type="submit" variant="secondary" isDisabled={typed === '' && counts === null}>
            {t('lifetimes.counts.ask')}
          </Button>
          {counts !== null && (
            <Button variant="link" onClick={() => onAsk(null)}>
              {t('lifetimes.counts.back')}
            </Button>
          )}
        </div>
      </Form>
    </TitledCard>
  );
}
