import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../states/fieldMistake';
import { TextField } from '../states/TextField';
import { MoveDialog } from './MoveDialog';
import { say } from './requests';
import { useMove } from './useMove';

const PATHS = { establish: 'identity', doubt: 'doubt', extend: 'extension' } as const;

interface StatementDialogProps {
  id: string;
  action: keyof typeof PATHS;
  onClose: () => void;
}

/** What is done on the strength of a statement, which is kept. */
export function StatementDialog({ id, action, onClose }: StatementDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const move = useMove(id, () => say(id, PATHS[action], text.trim()), onClose);
  return (
    <MoveDialog
      title={t(`privacyActions.${action}.title`)}
      action={t(`privacyActions.${action}.action`)}
      move={move}
      fields={['/text']}
      onClose={onClose}
    >
      <TextField
        isLong
        isRequired
        label={t(`privacyActions.text.${action}`)}
        value={text}
        mistake={mistakeAt(move.error, '/text')}
        hint={t(`privacyActions.${action}.hint`)}
        onChange={setText}
      />
    </MoveDialog>
  );
}
