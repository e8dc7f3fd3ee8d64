import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { MoveDialog } from './MoveDialog';
import { approve, type Plan, type RightsRequest } from './requests';
import { rowsOf, totalsOf } from './rows';
import { useMove } from './useMove';

interface ApproveDialogProps {
  request: RightsRequest;
  plan: Plan;
  onClose: () => void;
}

/** Approves the plan that is shown, by its digest: another one is turned down. */
export function ApproveDialog({ request, plan, onClose }: ApproveDialogProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const move = useMove(request.id, () => approve(request.id, plan.digest), onClose);
  const isErasure = request.type === 'ERASURE';
  const totals = totalsOf(rowsOf(plan.participants));
  return (
    <MoveDialog
      isDanger={isErasure}
      title={t('privacyActions.approve.title')}
      action={t('privacyActions.approve.action')}
      move={move}
      onClose={onClose}
    >
      <p>{t('privacyActions.approve.text')}</p>
      {isErasure && <p className="strong">{t('privacyActions.approve.erasure')}</p>}
      <dl className="facts">
        <div>
          <dt>{t('privacyPlan.found')}</dt>
          <dd>{formats.count(totals.found)}</dd>
        </div>
        {isErasure && (
          <div>
            <dt>{t('privacyPlan.wouldErase')}</dt>
            <dd>{formats.count(totals.erased)}</dd>
          </div>
        )}
        <div>
          <dt>{t('privacyActions.approve.digest')}</dt>
          <dd>
            <code>{plan.digest}</code>
          </dd>
        </div>
      </dl>
    </MoveDialog>
  );
}
