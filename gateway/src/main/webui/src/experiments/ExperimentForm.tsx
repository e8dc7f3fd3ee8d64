import { Button, Card, CardBody, CardHeader, CardTitle, Form } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Notice } from '../states/Notice';
import { RefusalAlert } from '../states/RefusalAlert';
import { type ExperimentDraft, FIRST_DRAFT, mistakesOf, toNewExperiment } from './draft';
import { createExperiment, experimentQuery, experimentsQuery } from './experiments';
import { MetricFields } from './MetricFields';
import { PlanFields } from './PlanFields';
import { PowerCard } from './PowerCard';
import { QuestionFields } from './QuestionFields';
import { VariantFields } from './VariantFields';

export interface DraftFieldsProps {
  draft: ExperimentDraft;
  onChange: (part: Partial<ExperimentDraft>) => void;
}

/** Everything that is settled before the first person sees anything; none of it changes afterwards. */
export function ExperimentForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<ExperimentDraft>(FIRST_DRAFT);
  const [isAsked, setAsked] = useState(false);
  const change = (part: Partial<ExperimentDraft>) => setDraft((current) => ({ ...current, ...part }));
  const mistakes = mistakesOf(draft);
  const creation = useMutation({
    mutationFn: () => createExperiment(toNewExperiment(draft)),
    onSuccess: async (created) => {
      queries.setQueryData(experimentQuery(created.key).queryKey, created);
      await queries.invalidateQueries({ queryKey: experimentsQuery.queryKey, refetchType: 'all' });
      await navigate(`/experiments/${created.key}`);
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (mistakes.length === 0) {
      creation.mutate();
    }
  };
  return (
    <Form onSubmit={submit} className="experiment-form" noValidate>
      <Part title={t('experiments.form.question')}>
        <QuestionFields draft={draft} onChange={change} />
      </Part>
      <Part title={t('experiments.variants')}>
        <VariantFields draft={draft} onChange={change} />
      </Part>
      <Part title={t('experiments.form.metrics')}>
        <MetricFields draft={draft} onChange={change} />
      </Part>
      <div className="experiment-plan">
        <Part title={t('experiments.form.plan')}>
          <PlanFields draft={draft} onChange={change} />
        </Part>
        <PowerCard draft={draft} onChange={change} />
      </div>
      {isAsked && mistakes.length > 0 && (
        <Notice variant="warning" title={t('experiments.form.mistakes')} isUrgent>
          <ul>
            {mistakes.map((mistake) => (
              <li key={mistake}>{t(`experiments.mistake.${mistake}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <RefusalAlert error={creation.error} />
      <div className="page-tools">
        <Button type="submit" isLoading={creation.isPending} isDisabled={creation.isPending}>
          {t('experiments.form.save')}
        </Button>
        <Button variant="link" onClick={() => void navigate('/experiments')}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{title}</CardTitle>
      </CardHeader>
      <CardBody className="stack">{children}</CardBody>
    </Card>
  );
}
