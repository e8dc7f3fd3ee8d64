import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { useTexts } from '../i18n/useLanguage';
import { Notice } from '../states/Notice';
import { useRefusalNotice } from '../states/useRefusalNotice';
import { acknowledgeAlert, type FigureAlert } from './alerts';

/** Says that somebody has seen to it; the alert stays in the list of all. */
export function AcknowledgeButton({ alert }: { alert: FigureAlert }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const notice = useRefusalNotice();
  const queries = useQueryClient();
  const mayEdit = useMay('editTargets');
  const acknowledgement = useMutation({
    mutationFn: () => acknowledgeAlert(alert.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  if (!mayEdit) {
    return null;
  }
  return (
    <>
      <Button
        variant="link"
        isInline
        isLoading={acknowledgement.isPending}
        isDisabled={acknowledgement.isPending}
        aria-label={`${t('alerts.acknowledge')}: ${texts(alert.message)}`}
        onClick={() => acknowledgement.mutate()}
      >
        {t('alerts.acknowledge')}
      </Button>
      {acknowledgement.isError && <Notice isPlain isUrgent variant="danger" title={notice(acknowledgement.error)} />}
    </>
  );
}
