import { CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { type TimelineEvent, timelineQuery } from './customers';
import { TimelineEntry } from './TimelineEntry';

export function TimelineCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const timeline = useInfiniteQuery(timelineQuery(id));
  return (
    <>
      <CardHeader>
        <CardTitle component="h2">{t('customer.timeline')}</CardTitle>
      </CardHeader>
      <CardBody>
        <PagesAnswer
          query={timeline}
          empty={
            <NothingYet headingLevel="h3" title={t('customer.noEvents')}>
              {t('customer.noEventsText')}
            </NothingYet>
          }
        >
          {(events) =>
            daysOf(events, (event) => formats.dayLong(event.timestamp)).map(({ day, events: ofDay }) => (
              <section key={day} className="timeline-day">
                <h3>{day}</h3>
                <ol>
                  {ofDay.map((event) => (
                    <TimelineEntry key={event.eventId} event={event} />
                  ))}
                </ol>
              </section>
            ))
          }
        </PagesAnswer>
        <LoadMore query={timeline} isAutomatic />
      </CardBody>
    </>
  );
}

/** Neighbours of the same day together, in the order they came. */
function daysOf(events: TimelineEvent[], dayOf: (event: TimelineEvent) => string) {
  const days: { day: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const day = dayOf(event);
    const last = days.at(-1);
    if (last?.day === day) {
      last.events.push(event);
    } else {
      days.push({ day, events: [event] });
    }
  }
  return days;
}
