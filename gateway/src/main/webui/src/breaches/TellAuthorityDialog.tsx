import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, momentOf } from '../period/moment';
import { MomentField } from '../period/MomentField';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { type Breach, tellAuthority } from './breaches';
import { useChange } from './useChange';

const FIRST = { content: '', reference: '', complete: true, lateReasons: '' };

/** A message to the authority, the first or a further one; the first one may need reasons for its delay. */
export function TellAuthorityDialog({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState(() => momentOf(new Date()));
  const [message, setMessage] = useState(FIRST);
  const say = (part: Partial<typeof FIRST>) => setMessage((current) => ({ ...current, ...part }));
  const change = useChange(breach.id, () => tellAuthority(breach, { ...message, at: instantOf(moment) }), onClose);
  return (
    <FormDialog
      title={t('breaches.moves.tellAuthority')}
      action={t('breaches.enter')}
      isPending={change.isPending}
      error={change.error}
      fields={['/at', '/content', '/reference', '/lateReasons']}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <MomentField
        label={t('breaches.message.at')}
        moment={moment}
        mistake={mistakeAt(change.error, '/at')}
        onChange={setMoment}
      />
      <TextField
        isLong
        isRequired
        label={t('breaches.message.content')}
        value={message.content}
        mistake={mistakeAt(change.error, '/content')}
        onChange={(content) => say({ content })}
      />
      <TextField
        label={t('breaches.message.reference')}
        value={message.reference}
        mistake={mistakeAt(change.error, '/reference')}
        onChange={(reference) => say({ reference })}
      />
      <FormGroup fieldId="message-complete">
        <Checkbox
          id="message-complete"
          label={t('breaches.message.complete')}
          description={t('breaches.message.completeHint')}
          isChecked={message.complete}
          onChange={(_, complete) => say({ complete })}
        />
      </FormGroup>
      <TextField
        isLong
        label={t('breaches.message.lateReasons')}
        value={message.lateReasons}
        mistake={mistakeAt(change.error, '/lateReasons')}
        hint={t('breaches.message.lateReasonsHint')}
        onChange={(lateReasons) => say({ lateReasons })}
      />
    </FormDialog>
  );
}
