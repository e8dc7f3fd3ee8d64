import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { useRefusalNotice } from '../states/useRefusalNotice';
import { refitModel } from './value';
import { Notice } from '../states/Notice';

/** Fitting runs in the background; the page shows the old model until it is asked again. */
export function RefitButton() {
  const { t } = useTranslation();
  const mayRefit = useMay('refitModel');
  const queries = useQueryClient();
  const notice = useRefusalNotice();
  const refit = useMutation({
    mutationFn: refitModel,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['clv-model'] }),
  });
  if (!mayRefit) {
    return null;
  }
  return (
    <div className="page-tools" aria-live="polite">
      {refit.isSuccess && <Notice isPlain variant="success" title={t('value.refitted')} />}
      {refit.isError && <Notice isPlain variant="danger" title={notice(refit.error)} />}
      <Button variant="secondary" isLoading={refit.isPending} onClick={() => refit.mutate()}>
        {t('value.refit')}
      </Button>
    </div>
  );
}
