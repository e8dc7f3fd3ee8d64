import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import type { Experiment } from './experiments';
import { ExperimentState } from './ExperimentState';
import { useMetricName } from './useMetricName';

export function ExperimentsTable({ experiments }: { experiments: Experiment[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const metricName = useMetricName();
  return (
    <Table variant="compact" aria-label={t('navigation.experiments')}>
      <Thead>
        <Tr>
          <Th width={40}>{t('experiments.experiment')}</Th>
          <Th>{t('experiments.state')}</Th>
          <Th>{t('experiments.primaryMetric')}</Th>
          <Th className="numeric">{t('experiments.variants')}</Th>
          <Th className="numeric">{t('experiments.planned')}</Th>
          <Th>{t('experiments.started')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {experiments.map((experiment) => (
          <Tr key={experiment.key}>
            <Td dataLabel={t('experiments.experiment')}>
              <Link to={`/experiments/${experiment.key}`}>{experiment.key}</Link>
              <span className="experiment-hypothesis">{experiment.hypothesis}</span>
            </Td>
            <Td dataLabel={t('experiments.state')}>
              <ExperimentState state={experiment.state} />
            </Td>
            <Td dataLabel={t('experiments.primaryMetric')}>{metricName(experiment.primaryMetric)}</Td>
            <Td dataLabel={t('experiments.variants')} className="numeric">
              {formats.count(experiment.variants.length)}
            </Td>
            <Td dataLabel={t('experiments.planned')} className="numeric">
              {formats.count(experiment.plan.peoplePerVariant)}
            </Td>
            <Td dataLabel={t('experiments.started')}>
              {experiment.startedAt ? formats.day(experiment.startedAt) : '–'}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
