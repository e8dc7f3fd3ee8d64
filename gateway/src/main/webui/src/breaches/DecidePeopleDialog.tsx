import { FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { type Breach, decidePeople, type Ground, GROUNDS } from './breaches';
import { useChange } from './useChange';

/** Whether the people concerned are told, or on what ground they are not. */
export function DecidePeopleDialog({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const { t } = useTranslation();
  const [ground, setGround] = useState<Ground | null>(null);
  const [reasons, setReasons] = useState('');
  const change = useChange(breach.id, () => decidePeople(breach, ground, reasons.trim()), onClose);
  return (
    <FormDialog
      title={t('breaches.moves.decidePeople')}
      action={t('breaches.decide')}
      isPending={change.isPending}
      error={change.error}
      fields={['/ground', '/reasons']}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormGroup role="radiogroup" label={t('breaches.told.question')} fieldId="tell-people">
        <Radio
          id="tell-people"
          name="tell-people"
          label={t('breaches.told.tell')}
          isChecked={ground === null}
          onChange={() => setGround(null)}
        />
        {GROUNDS.map((each) => (
          <Radio
            key={each}
            id={`tell-people-${each}`}
            name="tell-people"
            label={t(`breaches.told.grounds.${each}`)}
            isChecked={ground === each}
            onChange={() => setGround(each)}
          />
        ))}
        <FieldHint id="tell-people-hint" mistake={mistakeAt(change.error, '/ground')} />
      </FormGroup>
      <TextField
        isLong
        isRequired
        label={t('breaches.reasons')}
        value={reasons}
        mistake={mistakeAt(change.error, '/reasons')}
        hint={t('breaches.reasonsHint')}
        onChange={setReasons}
      />
    </FormDialog>
  );
}
