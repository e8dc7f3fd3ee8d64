import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialog } from '../states/Dialog';
import { RefusalAlert } from '../states/RefusalAlert';
import { removeSegment, type Segment, segmentsQuery } from './segments';

export function RemoveSegment({ segment, onClose }: { segment: Segment; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: () => removeSegment(segment.key),
    onSuccess: async () => {
      // Also where the list is not on the page: it must not show what is gone.
      await queries.invalidateQueries({ queryKey: segmentsQuery.queryKey, refetchType: 'all' });
      await navigate('/segments');
    },
  });
  return (
    <Dialog
      title={t('segment.removeTitle', { name: segment.name })}
      action={
        <Button variant="danger" isLoading={removal.isPending} onClick={() => removal.mutate()}>
          {t('segment.remove')}
        </Button>
      }
      onClose={onClose}
    >
      <p>{t('segment.removeText')}</p>
      <RefusalAlert error={removal.error} />
    </Dialog>
  );
}
