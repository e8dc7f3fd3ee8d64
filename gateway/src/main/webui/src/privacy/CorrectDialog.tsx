import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../states/fieldMistake';
import { TextField } from '../states/TextField';
import { CorrectionFields } from './CorrectionFields';
import { toCorrections, toDrafts } from './corrections';
import { MoveDialog } from './MoveDialog';
import { correct, type RightsRequest } from './requests';
import { useMove } from './useMove';
import { useWholeRows } from './useWholeRows';

/** Says what is to be corrected, and what was corrected elsewhere. */
export function CorrectDialog({ request, onClose }: { request: RightsRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const [drafts, setDrafts] = useState(() => toDrafts(request.corrections?.fields ?? []));
  const [elsewhere, setElsewhere] = useState(request.corrections?.elsewhere ?? '');
  const requireWhole = useWholeRows('/fields');
  const move = useMove(
    request.id,
    async () => {
      requireWhole(drafts);
      return correct(request.id, {
        fields: toCorrections(drafts),
        ...(elsewhere.trim() !== '' && { elsewhere: elsewhere.trim() }),
      });
    },
    onClose,
  );
  return (
    <MoveDialog
      title={t('privacyActions.correct.title')}
      action={t('privacyActions.correct.action')}
      move={move}
      fields={['/fields', '/elsewhere']}
      onClose={onClose}
    >
      <CorrectionFields drafts={drafts} mistake={mistakeAt(move.error, '/fields')} onChange={setDrafts} />
      <TextField
        isLong
        label={t('corrections.elsewhere')}
        value={elsewhere}
        mistake={mistakeAt(move.error, '/elsewhere')}
        hint={t('corrections.elsewhereHint')}
        onChange={setElsewhere}
      />
    </MoveDialog>
  );
}
