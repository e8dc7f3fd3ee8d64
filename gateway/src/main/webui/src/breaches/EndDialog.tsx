import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { type Breach, close, reopen } from './breaches';
import { useChange } from './useChange';

const CALLS = { close, reopen };

interface EndDialogProps {
  breach: Breach;
  move: keyof typeof CALLS;
  onClose: () => void;
}

/** Closes an entry with what was learnt, or opens it again with reasons. */
export function EndDialog({ breach, move, onClose }: EndDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const change = useChange(breach.id, () => CALLS[move](breach, text.trim()), onClose);
  return (
    <FormDialog
      title={t(`breaches.moves.${move}`)}
      action={t(`breaches.moves.${move}`)}
      isPending={change.isPending}
      error={change.error}
      fields={['/text']}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextField
        isLong
        isRequired
        label={t(`breaches.ending.${move}`)}
        value={text}
        mistake={mistakeAt(change.error, '/text')}
        hint={t(`breaches.ending.${move}Hint`)}
        onChange={setText}
      />
    </FormDialog>
  );
}
