import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FigureUnit } from '../figures/figures';
import { Dialog } from '../states/Dialog';
import { RefusalAlert } from '../states/RefusalAlert';
import { removeTarget, type Target, targetsQuery } from './targets';
import { useTargetText } from './useTargetText';

interface RemoveTargetProps {
  target: Target;
  unit: FigureUnit;
  onClose: () => void;
}

export function RemoveTarget({ target, unit, onClose }: RemoveTargetProps) {
  const { t } = useTranslation();
  const say = useTargetText();
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: () => removeTarget(target.id),
    onSuccess: async () => {
      await queries.invalidateQueries(targetsQuery);
      onClose();
    },
  });
  return (
    <Dialog
      title={t('targets.removeTitle')}
      action={
        <Button variant="danger" isLoading={removal.isPending} onClick={() => removal.mutate()}>
          {t('remove')}
        </Button>
      }
      onClose={onClose}
    >
      <p>
        {t(`targets.kinds.${target.kind}`)}: {say(target, unit)}
      </p>
      <p>{t('targets.removeText')}</p>
      <RefusalAlert error={removal.error} />
    </Dialog>
  );
}
