import { Card, CardBody, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useSettled } from '../api/useSettled';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { EventField } from './EventField';
import { pathText } from './flow';
import { type Paths, pathsQuery } from './journeys';
import { PathsPicture } from './PathsPicture';
import { useJourney } from './useJourney';
import { WindowSelect } from './WindowSelect';

const LENGTHS = [1, 2, 3, 4, 5];

export function PathsView({ period }: { period: Period }) {
  const { t } = useTranslation();
  const { start, window, change } = useJourney();
  const [steps, setSteps] = useState(3);
  const paths = useQuery({ ...pathsQuery(period, useSettled(start), steps, window), enabled: start !== '' });
  return (
    <div className="stack">
      <Card>
        <CardBody>
          <Form className="journey-tools" onSubmit={(event) => event.preventDefault()}>
            <FormGroup label={t('journeys.paths.start')} fieldId="paths-start">
              <EventField id="paths-start" value={start} onChange={(event) => change({ start: event })} />
            </FormGroup>
            <FormGroup label={t('journeys.paths.length')} fieldId="paths-length">
              <FormSelect id="paths-length" value={steps} onChange={(_, chosen) => setSteps(Number(chosen))}>
                {LENGTHS.map((length) => (
                  <FormSelectOption key={length} value={length} label={String(length)} />
                ))}
              </FormSelect>
            </FormGroup>
            <WindowSelect id="paths-window" window={window} onChoose={(chosen) => change({ window: chosen })} />
          </Form>
        </CardBody>
      </Card>
      {start !== '' && <Answer query={paths}>{(answer) => <PathsCard paths={answer} />}</Answer>}
    </div>
  );
}

function PathsCard({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (paths.suppressed || paths.starts === 0 || paths.paths.length === 0) {
    return (
      <Card>
        <CardBody>
          <NothingYet title={t('journeys.paths.none', { event: paths.start })}>
            {t('journeys.paths.noneText', { count: paths.leastPeople })}
          </NothingYet>
        </CardBody>
      </Card>
    );
  }
  const count = formats.count.bind(formats);
  const data = tableData(paths.paths, [
    { name: t('journeys.paths.path'), value: (path) => pathText(paths.start, path, t('journeys.paths.end')) },
    { name: t('journeys.paths.times'), value: (path) => path.count, write: count },
    { name: t('journeys.peopleTitle'), value: ({ people }) => people, write: count },
    { name: t('rfm.share'), value: ({ share }) => share, write: (share) => formats.percent(share) },
  ]);
  return (
    <ChartCard
      title={t('journeys.paths.title', { event: paths.start, count: paths.starts ?? 0 })}
      description={t('journeys.paths.reading', { count: paths.leastPeople })}
      picture={<PathsPicture paths={paths} />}
      data={data}
    />
  );
}
