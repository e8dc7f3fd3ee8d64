import { Progress, ProgressMeasureLocation } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Notice } from '../states/Notice';
import { refitQuery } from './value';

const STEPS = ['fitting', 'scoring', 'sending'] as const;

/** How far a scoring is, and what came of it; once it is done the page shows the new values. */
export function RefitProgress() {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const refit = useQuery(refitQuery).data;
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && refit?.state === 'done') {
      for (const queryKey of [['clv-model'], ['clv-customers'], ['clv-distribution']]) {
        void queries.invalidateQueries({ queryKey });
      }
    }
    wasRunning.current = refit?.state === 'running';
  }, [refit?.state, queries]);
  return (
    <div aria-live="polite">
      {refit?.state === 'running' && (
        <Progress
          aria-label={t('worth.refit.label')}
          title={t(`worth.refit.${refit.step ?? 'fitting'}`)}
          value={(STEPS.indexOf(refit.step ?? 'fitting') + 1) / (STEPS.length + 1)}
          max={1}
          valueText={t(`worth.refit.${refit.step ?? 'fitting'}`)}
          measureLocation={ProgressMeasureLocation.none}
        />
      )}
      {refit?.state === 'done' && refit.finishedAt !== undefined && (
        <p className="faint">
          {t('worth.refit.done', { at: formats.dayTime(refit.finishedAt), count: refit.sent ?? 0 })}
        </p>
      )}
      {refit?.state === 'failed' && (
        <Notice variant="danger" title={t('worth.refit.failed')}>
          {refit.reason}
        </Notice>
      )}
    </div>
  );
}
