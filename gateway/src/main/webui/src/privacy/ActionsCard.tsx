import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/MeContext';
import { Notice } from '../states/Notice';
import { RefusalAlert } from '../states/RefusalAlert';
import { TitledCard } from '../states/TitledCard';
import { type Action, allowedFor, filesOf, needsAnother } from './allowed';
import { ApproveDialog } from './ApproveDialog';
import { CorrectDialog } from './CorrectDialog';
import { DuplicateDialog } from './DuplicateDialog';
import { FileButton } from './FileButton';
import { RefuseDialog } from './RefuseDialog';
import { isMoving, lift, plan, resume, type RightsRequest } from './requests';
import { StatementDialog } from './StatementDialog';
import { useMove } from './useMove';
import { WithdrawDialog } from './WithdrawDialog';

const FORWARD: readonly Action[] = ['establish', 'approve', 'plan', 'correct', 'resume', 'lift'];
const FOUR_EYES = 'four-eyes-reason';

/** What the state of a request allows, and what it has brought to take away. */
export function ActionsCard({ request }: { request: RightsRequest }) {
  const { t } = useTranslation();
  const me = useMe();
  const [opened, setOpened] = useState<Action | null>(null);
  const planning = useMove(request.id, () => plan(request.id));
  const resuming = useMove(request.id, () => resume(request.id));
  const lifting = useMove(request.id, () => lift(request.id));
  const actions = allowedFor(request);
  const next = FORWARD.find((action) => actions.includes(action));
  const files = filesOf(request);
  const isWaitingForAnother = actions.includes('approve') && needsAnother(request, me.username);
  const begin = (action: Action) => {
    if (action === 'plan') {
      planning.mutate();
    } else if (action === 'resume') {
      resuming.mutate();
    } else if (action === 'lift') {
      lifting.mutate();
    } else {
      setOpened(action);
    }
  };
  return (
    <TitledCard title={t('privacyActions.title')}>
      {isMoving(request) && <Notice variant="info" title={t('privacyActions.running')} />}
      {actions.length === 0 && files.length === 0 && !isMoving(request) && (
        <p className="faint">{t('privacyActions.nothing')}</p>
      )}
      {isWaitingForAnother && (
        <p id={FOUR_EYES} className="faint">
          {t('privacyActions.approve.fourEyes')}
        </p>
      )}
      <div className="page-tools">
        {files.map((file) => (
          <FileButton key={file} request={request} file={file} />
        ))}
        {actions.map((action) => {
          const isBarred = action === 'approve' && isWaitingForAnother;
          return (
            <Button
              key={action}
              variant={action === next ? 'primary' : FORWARD.includes(action) ? 'secondary' : 'link'}
              isAriaDisabled={isBarred || planning.isPending || resuming.isPending || lifting.isPending}
              {...(isBarred && { 'aria-describedby': FOUR_EYES })}
              onClick={() => begin(action)}
            >
              {action === 'plan' && request.state === 'PLANNED'
                ? t('privacyActions.plan.again')
                : t(`privacyActions.${action}.action`)}
            </Button>
          );
        })}
      </div>
      <RefusalAlert error={planning.error ?? resuming.error ?? lifting.error} />
      {opened && <OpenedDialog action={opened} request={request} onClose={() => setOpened(null)} />}
    </TitledCard>
  );
}

interface OpenedDialogProps {
  action: Action;
  request: RightsRequest;
  onClose: () => void;
}

function OpenedDialog({ action, request, onClose }: OpenedDialogProps) {
  switch (action) {
    case 'establish':
    case 'doubt':
    case 'extend':
      return <StatementDialog id={request.id} action={action} onClose={onClose} />;
    case 'correct':
      return <CorrectDialog request={request} onClose={onClose} />;
    case 'duplicate':
      return <DuplicateDialog id={request.id} onClose={onClose} />;
    case 'refuse':
      return <RefuseDialog id={request.id} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog id={request.id} onClose={onClose} />;
    case 'approve':
      return request.plan && <ApproveDialog request={request} plan={request.plan} onClose={onClose} />;
    case 'plan':
    case 'resume':
    case 'lift':
      return null;
  }
}
