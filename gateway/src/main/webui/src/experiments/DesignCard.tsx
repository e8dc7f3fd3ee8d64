import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import type { Experiment } from './experiments';
import { useMetricName } from './useMetricName';

/** What was written down before anybody saw a result. */
export function DesignCard({ experiment }: { experiment: Experiment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const metricName = useMetricName();
  const { plan, eligibilitySegment, outcomeDays, exclusiveGroup } = experiment;
  const baseline = plan.standardDeviation === null ? formats.percent(plan.baseline) : formats.decimal(plan.baseline);
  const facts: [string, ReactNode][] = [
    [
      t('experiments.variants'),
      experiment.variants
        .map(({ key, name, weight }) => `${name === key ? key : `${name} (${key})`} ${formats.percent(weight)}`)
        .join(' · '),
    ],
    [
      t('experiments.eligibility'),
      eligibilitySegment === null ? (
        t('experiments.everybody')
      ) : (
        <Link to={`/segments/${eligibilitySegment}`}>{eligibilitySegment}</Link>
      ),
    ],
    [t('experiments.primaryMetric'), metricName(experiment.primaryMetric)],
    [t('experiments.guardMetrics'), experiment.guardMetrics.map(metricName).join(', ') || t('none')],
    [t('experiments.baseline'), baseline],
    [t('experiments.minimumEffect'), formats.change(plan.minimumEffect)],
    ['α', formats.significant(plan.alpha)],
    [t('experiments.power'), formats.percent(plan.power, 0)],
    [t('experiments.planned'), formats.count(plan.peoplePerVariant)],
    [
      t('experiments.outcomeDays'),
      outcomeDays === null ? t('experiments.wholeTime') : t('experiments.days', { count: outcomeDays }),
    ],
    ...(exclusiveGroup === null
      ? []
      : ([
          [
            t('experiments.exclusiveGroup'),
            `${exclusiveGroup.key}: ${formats.percent(exclusiveGroup.from)} – ${formats.percent(exclusiveGroup.to)}`,
          ],
        ] as [string, ReactNode][])),
    [t('experiments.started'), experiment.startedAt === null ? '–' : formats.dayTime(experiment.startedAt)],
    [t('experiments.stopped'), experiment.stoppedAt === null ? '–' : formats.dayTime(experiment.stoppedAt)],
  ];
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('experiments.design')}</CardTitle>
      </CardHeader>
      <CardBody>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
