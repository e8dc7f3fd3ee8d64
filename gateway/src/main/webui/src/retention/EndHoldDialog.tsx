import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { endHold, type Hold, holdsQuery } from './retention';

/** Ends an order to keep data, and says why; an erasure that waited for it goes on by itself. */
export function EndHoldDialog({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const ending = useMutation({
    mutationFn: () => endHold(hold.id, reason.trim()),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: holdsQuery.queryKey }),
  });
  return (
    <FormDialog
      isDanger
      title={t('retention.endTitle')}
      action={t('retention.end')}
      isPending={ending.isPending}
      error={ending.error}
      fields={['/reason']}
      onSubmit={() => ending.mutate()}
      onClose={onClose}
    >
      <p>{t('retention.endText', { reason: hold.reason })}</p>
      <TextField
        isLong
        isRequired
        label={t('retention.endReason')}
        value={reason}
        mistake={mistakeAt(ending.error, '/reason')}
        onChange={setReason}
      />
    </FormDialog>
  );
}
