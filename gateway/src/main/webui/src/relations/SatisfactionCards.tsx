import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { SurvivalCurves } from '../charts/SurvivalCurves';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { NothingYet } from '../states/NothingYet';
import type { SatisfactionRetention } from './relations';
import { useCoxWords } from './useCoxWords';
import { useGroupName } from './useGroupName';

export function SatisfactionCards({ answer }: { answer: SatisfactionRetention }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const groupName = useGroupName();
  if (answer.people === 0) {
    return (
      <Card>
        <CardBody>
          <NothingYet title={t('relations.satisfaction.none')}>{t('relations.satisfaction.noneText')}</NothingYet>
        </CardBody>
      </Card>
    );
  }
  const percent = (share: number) => formats.percent(share);
  const lines = answer.groups.flatMap(({ name, people, points = [] }) =>
    [null, ...points].map((point) => ({ name, people, point })),
  );
  const data = tableData(lines, [
    { name: t('relations.satisfaction.group'), value: ({ name }) => groupName(name) },
    {
      name: t('relations.satisfaction.days'),
      value: ({ point }) => point?.days ?? 0,
      write: (days) => formats.decimal(days, 0),
    },
    {
      name: t('relations.satisfaction.atRisk'),
      value: ({ point, people }) => point?.atRisk ?? people,
      write: (count) => formats.count(count),
    },
    {
      name: t(`relations.satisfaction.survival.${answer.outcome}`),
      value: ({ point }) => point?.survival ?? 1,
      write: percent,
    },
    { name: t('relations.low'), value: ({ point }) => point?.lower, write: percent },
    { name: t('relations.high'), value: ({ point }) => point?.upper, write: percent },
  ]);
  return (
    <>
      <InWords answer={answer} />
      <ChartCard
        title={t(`relations.satisfaction.titles.${answer.outcome}`)}
        description={
          answer.inactiveAfterDays === null
            ? t('relations.satisfaction.reading')
            : t('relations.satisfaction.readingChurn', { count: answer.inactiveAfterDays })
        }
        picture={
          <SurvivalCurves
            label={t(`relations.satisfaction.labels.${answer.outcome}`)}
            axis={t('relations.satisfaction.days')}
            curves={answer.groups.map(({ name, points = [] }) => ({ name: groupName(name), points }))}
          />
        }
        data={data}
      />
    </>
  );
}

/** The result of the regression as sentences; the numbers alone are read wrongly too easily. */
function InWords({ answer }: { answer: SatisfactionRetention }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const groupName = useGroupName();
  const words = useCoxWords(answer);
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('relations.satisfaction.inWords')}</CardTitle>
      </CardHeader>
      <CardBody className="stack-narrow">
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <dl className="counts">
          {answer.groups.map(({ name, people, medianDays }) => (
            <div key={name}>
              <dt>
                {groupName(name)}, {t('journeys.people', { count: people })}
              </dt>
              <dd>
                {medianDays === null
                  ? t('relations.satisfaction.noMedian')
                  : t('relations.satisfaction.median', { days: formats.decimal(medianDays, 0) })}
              </dd>
            </div>
          ))}
        </dl>
        <p className="left-out">{t('relations.noCause')}</p>
        {answer.excluded.noConsent > 0 && (
          <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
        )}
      </CardBody>
    </Card>
  );
}
