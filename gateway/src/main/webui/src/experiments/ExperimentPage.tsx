import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { Answer } from '../states/Answer';
import { Notice } from '../states/Notice';
import { DesignCard } from './DesignCard';
import { type Experiment, experimentQuery, resultsQuery } from './experiments';
import { ExperimentState } from './ExperimentState';
import { MoveExperiment } from './MoveExperiment';
import { Results } from './Results';
import './experiments.css';

export default function ExperimentPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const experiment = useQuery(experimentQuery(key));
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.experiments'), path: '/experiments' }}
        title={key}
        labels={experiment.data && <ExperimentState state={experiment.data.state} />}
        description={experiment.data?.hypothesis}
        actions={experiment.data && <MoveExperiment experiment={experiment.data} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={experiment}>
          {(answer) => (
            <div className="stack">
              {answer.state === 'draft' ? (
                <Notice variant="info" title={t('experiments.draftTitle')}>
                  {t('experiments.draftText', { key: answer.key })}
                </Notice>
              ) : (
                <StartedExperiment experiment={answer} />
              )}
              <DesignCard experiment={answer} />
            </div>
          )}
        </Answer>
      </PageSection>
    </>
  );
}

function StartedExperiment({ experiment }: { experiment: Experiment }) {
  const { currency } = useCurrency();
  const results = useQuery(resultsQuery(experiment.key, currency));
  return (
    <Answer query={results}>
      {(answer) => (
        <>
          <CurrencyPicker shown={answer.currency} />
          <Results experiment={experiment} results={answer} />
        </>
      )}
    </Answer>
  );
}
