import { Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { IntervalBars } from '../charts/IntervalBars';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { likeliestNext, type NextCategories, nextCategoriesQuery, type Transition } from './relations';

/** From which category people buy after another one. */
export function NextCategoryView({ period }: { period: Period }) {
  const next = useQuery(nextCategoriesQuery(period));
  return (
    <div className="stack">
      <Answer query={next}>{(answer) => <NextCategoryCards answer={answer} />}</Answer>
    </div>
  );
}

function NextCategoryCards({ answer }: { answer: NextCategories }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (answer.categories.length === 0) {
    return (
      <Card>
        <CardBody>
          <NothingYet title={t('relations.next.none')}>
            {t('relations.next.noneText', { count: answer.leastPeople })}
          </NothingYet>
        </CardBody>
      </Card>
    );
  }
  const percent = (share: number) => formats.percent(share);
  const tableOf = (transitions: Transition[]) =>
    tableData(transitions, [
      { name: t('relations.next.after'), value: ({ after }) => after },
      { name: t('relations.next.next'), value: ({ next }) => next },
      { name: t('relations.next.probability'), value: ({ probability }) => probability, write: percent },
      { name: 'Lift', value: ({ lift }) => lift, write: (lift) => `× ${formats.decimal(lift)}` },
      { name: t('relations.next.people'), value: ({ people }) => people, write: (count) => formats.count(count) },
    ]);
  const likeliest = likeliestNext(answer.categories);
  return (
    <>
      <ChartCard
        title={t('relations.next.likeliest')}
        description={t('relations.next.likeliestReading')}
        picture={
          <IntervalBars
            label={t('relations.next.label')}
            bars={likeliest.map(({ after, next, probability }) => ({
              name: `${after} → ${next}`,
              value: probability,
              bounds: null,
            }))}
            write={percent}
          />
        }
        data={tableOf(likeliest)}
      />
      <TableCard
        title={t('relations.next.title', { count: answer.steps })}
        description={t('relations.next.reading')}
        data={tableOf(answer.categories)}
      />
      {answer.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
      )}
    </>
  );
}
