import { Button } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { useRefusalNotice } from '../states/useRefusalNotice';
import { refitModel, refitQuery } from './value';
import { Notice } from '../states/Notice';

/** Fitting runs in the background; how far it is stands on the page. */
export function RefitButton() {
  const { t } = useTranslation();
  const mayRefit = useMay('refitModel');
  const queries = useQueryClient();
  const notice = useRefusalNotice();
  const refit = useMutation({
    mutationFn: refitModel,
    onSuccess: () => queries.invalidateQueries({ queryKey: refitQuery.queryKey }),
  });
  const isRunning = useQuery(refitQuery).data?.state === 'running';
  if (!mayRefit) {
    return null;
  }
  return (
    <div className="page-tools" aria-live="polite">
      {refit.isError && <Notice isPlain variant="danger" title={notice(refit.error)} />}
      <Button
        variant="secondary"
        isLoading={refit.isPending || isRunning}
        isDisabled={isRunning}
        onClick={() => refit.mutate()}
      >
        {t('value.refit')}
      </Button>
    </div>
  );
}
