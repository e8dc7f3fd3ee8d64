import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../states/fieldMistake';
import { TextField } from '../states/TextField';
import { MoveDialog } from './MoveDialog';
import { markDuplicate } from './requests';
import { useMove } from './useMove';

export function DuplicateDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const move = useMove(id, () => markDuplicate(id, first.trim()), onClose);
  return (
    <MoveDialog
      title={t('privacyActions.duplicate.title')}
      action={t('privacyActions.duplicate.action')}
      move={move}
      fields={['/of']}
      onClose={onClose}
    >
      <TextField
        isRequired
        label={t('privacyActions.duplicate.of')}
        value={first}
        mistake={mistakeAt(move.error, '/of')}
        hint={t('privacyActions.duplicate.hint')}
        onChange={setFirst}
      />
    </MoveDialog>
  );
}
