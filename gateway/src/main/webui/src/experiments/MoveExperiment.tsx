import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../states/Dialog';
import { RefusalAlert } from '../states/RefusalAlert';
import { type Experiment, experimentQuery, experimentsQuery, startExperiment, stopExperiment } from './experiments';

/** The one move that is left to an experiment: none of them can be undone, so each is asked about. */
export function MoveExperiment({ experiment }: { experiment: Experiment }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const move = experiment.state === 'draft' ? 'start' : 'stop';
  const moving = useMutation({
    mutationFn: () => (move === 'start' ? startExperiment : stopExperiment)(experiment.key),
    onSuccess: async (moved) => {
      queries.setQueryData(experimentQuery(experiment.key).queryKey, moved);
      setAsking(false);
      await Promise.all([
        queries.invalidateQueries({ queryKey: experimentsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['experiment-results', experiment.key] }),
      ]);
    },
  });
  if (experiment.state === 'stopped') {
    return null;
  }
  return (
    <>
      <Button variant={move === 'start' ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {t(`experiments.${move}.action`)}
      </Button>
      {isAsking && (
        <Dialog
          title={t(`experiments.${move}.title`, { key: experiment.key })}
          action={
            <Button
              variant={move === 'start' ? 'primary' : 'danger'}
              isLoading={moving.isPending}
              isDisabled={moving.isPending}
              onClick={() => moving.mutate()}
            >
              {t(`experiments.${move}.action`)}
            </Button>
          }
          onClose={() => setAsking(false)}
        >
          <p>{t(`experiments.${move}.text`)}</p>
          <RefusalAlert error={moving.error} />
        </Dialog>
      )}
    </>
  );
}
