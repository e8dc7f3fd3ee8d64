import { useTranslation } from 'react-i18next';
import { MoveDialog } from './MoveDialog';
import { withdraw } from './requests';
import { useMove } from './useMove';

export function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const move = useMove(id, () => withdraw(id), onClose);
  return (
    <MoveDialog
      isDanger
      title={t('privacyActions.withdraw.title')}
      action={t('privacyActions.withdraw.action')}
      move={move}
      onClose={onClose}
    >
      <p>{t('privacyActions.withdraw.text')}</p>
    </MoveDialog>
  );
}
