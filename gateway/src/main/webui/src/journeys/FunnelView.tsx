import { Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { FunnelPicture } from './FunnelPicture';
import { type Funnel, funnelQuery } from './journeys';
import { StepsForm } from './StepsForm';
import { useDuration } from './useDuration';
import { useJourney } from './useJourney';
import { useMedian } from './useMedian';

export function FunnelView({ period }: { period: Period }) {
  const { steps, window, change } = useJourney();
  const funnel = useQuery(funnelQuery(period, steps, window));
  return (
    <div className="stack">
      <Card>
        <CardBody>
          <StepsForm key={steps.join()} steps={steps} window={window} onChange={change} />
        </CardBody>
      </Card>
      <Answer query={funnel}>{(answer) => <FunnelCard funnel={answer} />}</Answer>
    </div>
  );
}

function FunnelCard({ funnel }: { funnel: Funnel }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const duration = useDuration();
  const median = useMedian();
  const first = funnel.steps.at(0);
  const last = funnel.steps.at(-1);
  const title =
    typeof last?.shareOfFirst === 'number' && typeof first?.people === 'number'
      ? t('journeys.funnel.title', {
          share: formats.percent(last.shareOfFirst),
          people: formats.count(first.people),
          event: last.event,
        })
      : t('journeys.views.funnel');
  const count = formats.count.bind(formats);
  const percent = (share: number) => formats.percent(share);
  const data = tableData(funnel.steps, [
    { name: t('journeys.event'), value: ({ event }) => event },
    { name: t('journeys.peopleTitle'), value: ({ people }) => people, write: count },
    { name: t('journeys.funnel.shareOfFirst'), value: ({ shareOfFirst }) => shareOfFirst, write: percent },
    { name: t('journeys.funnel.shareOfPrevious'), value: ({ shareOfPrevious }) => shareOfPrevious, write: percent },
    { name: t('journeys.funnel.dropOffTitle'), value: ({ dropOff }) => dropOff, write: count },
    { name: t('journeys.funnel.timeTitle'), value: ({ medianSeconds }) => medianSeconds, write: duration },
    { name: t('journeys.funnel.timeLow'), value: ({ medianWithin }) => medianWithin?.low, write: duration },
    { name: t('journeys.funnel.timeHigh'), value: ({ medianWithin }) => medianWithin?.high, write: duration },
  ]);
  return (
    <>
      <ChartCard
        title={title}
        description={
          funnel.medianSeconds === null
            ? t('journeys.funnel.reading')
            : `${t('journeys.funnel.reading')} ${t('journeys.funnel.median', { time: median(funnel.medianSeconds, funnel.medianWithin) })}`
        }
        picture={<FunnelPicture funnel={funnel} />}
        data={data}
      />
      {funnel.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: funnel.excluded.noConsent })}</p>
      )}
    </>
  );
}
