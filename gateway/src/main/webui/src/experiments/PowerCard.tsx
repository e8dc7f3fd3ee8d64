import { Card, CardBody, CardHeader, CardTitle, FormGroup } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { EventField } from '../journeys/EventField';
import { segmentsQuery } from '../segments/segments';
import { Hint } from '../states/Hint';
import { RefusalAlert } from '../states/RefusalAlert';
import { daysNeeded, powerQuestionOf } from './draft';
import type { DraftFieldsProps } from './ExperimentForm';
import { type Power, powerQuery, TRAFFIC_DAYS, trafficQuery } from './experiments';
import { useSettled } from '../api/useSettled';

/** What the plan asks for, while it is being made: people, and the time that takes at the present traffic. */
export function PowerCard({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const question = useSettled(powerQuestionOf(draft));
  const power = useQuery(powerQuery(question));
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('experiments.calculator.title')}</CardTitle>
      </CardHeader>
      <CardBody className="stack">
        <div aria-live="polite" className="stack-narrow">
          {question === null ? (
            <p className="faint">{t('experiments.mistake.plan')}</p>
          ) : power.data ? (
            <>
              <p>
                <span className="power-number">{formats.count(power.data.peoplePerVariant)}</span>{' '}
                {t('experiments.calculator.perVariant')}
              </p>
              <p className="faint">
                {t('experiments.calculator.all', {
                  people: formats.count(power.data.people),
                  alpha: formats.significant(power.data.alphaOfEach, 3),
                })}
              </p>
              <Duration draft={draft} power={power.data} />
            </>
          ) : (
            <RefusalAlert error={power.error} />
          )}
        </div>
        <FormGroup label={t('experiments.calculator.event')} fieldId="experiment-event">
          <EventField
            id="experiment-event"
            value={draft.trafficEvent}
            onChange={(trafficEvent) => onChange({ trafficEvent })}
          />
          <Hint>{t('experiments.calculator.eventHint')}</Hint>
        </FormGroup>
      </CardBody>
    </Card>
  );
}

function Duration({ draft, power }: Pick<DraftFieldsProps, 'draft'> & { power: Power }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const traffic = useQuery(trafficQuery(useSettled(draft.trafficEvent.trim())));
  const segments = useQuery(segmentsQuery).data?.items ?? [];
  const segment = segments.find(({ key }) => key === draft.eligibilitySegment);
  if (segment && segment.size < power.people) {
    return (
      <p>{t('experiments.calculator.segmentTooSmall', { name: segment.name, people: formats.count(segment.size) })}</p>
    );
  }
  const people = traffic.data;
  if (people === undefined) {
    return null;
  }
  const days = people === null ? null : daysNeeded(power.peoplePerVariant, draft, people / TRAFFIC_DAYS);
  return days === null || people === null ? (
    <p className="faint">{t('experiments.calculator.noTraffic', { event: draft.trafficEvent })}</p>
  ) : (
    <>
      <p>
        <span className="power-number">{t('experiments.days', { count: days })}</span>{' '}
        {t('experiments.calculator.duration')}
      </p>
      <p className="faint">
        {t('experiments.calculator.traffic', {
          people: formats.count(people),
          days: TRAFFIC_DAYS,
          event: draft.trafficEvent,
        })}
      </p>
    </>
  );
}
