import { Card, CardBody, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { ChartCard } from '../charts/ChartCard';
import { SurvivalCurves } from '../charts/SurvivalCurves';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { useP } from '../relations/useP';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import {
  type CustomerCurve,
  type CustomerSurvival,
  SURVIVAL_GROUPS,
  type SurvivalGroup,
  survivalQuery,
} from './cohorts';

/** How long customers stay whose first purchase lies in the period. */
export function SurvivalCard({ period }: { period: Period }) {
  const { t } = useTranslation();
  const [group, setGroup] = useState<SurvivalGroup>('together');
  const survival = useQuery(survivalQuery(period, group));
  const groups = (
    <ToggleGroup isCompact aria-label={t('cohorts.survival.by')}>
      {SURVIVAL_GROUPS.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`cohorts.survival.groups.${each}`)}
          isSelected={each === group}
          onChange={() => setGroup(each)}
        />
      ))}
    </ToggleGroup>
  );
  return isRefused(survival.error, 409) ? (
    <Card>
      <CardBody>
        <NothingYet title={t('cohorts.survival.none')}>{t('cohorts.survival.noneText')}</NothingYet>
      </CardBody>
    </Card>
  ) : (
    <Answer query={survival} skeleton={<BlockSkeleton height="22rem" />}>
      {(answer) => <Curves answer={answer} tools={groups} />}
    </Answer>
  );
}

function Curves({ answer, tools }: { answer: CustomerSurvival; tools: ReactNode }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const p = useP();
  const percent = (share: number) => formats.percent(share);
  const curves = answer.groups.length > 0 ? answer.groups : [answer.overall];
  const nameOf = ({ group }: CustomerCurve) => (group === 'all' ? t('cohorts.survival.all') : group);
  const data = tableData(
    curves.flatMap((curve) => curve.points.map((point) => ({ name: nameOf(curve), ...point }))),
    [
      { name: t('relations.satisfaction.group'), value: ({ name }) => name },
      { name: t('cohorts.survival.axis'), value: ({ days }) => days, write: (days) => formats.decimal(days, 0) },
      {
        name: t('relations.satisfaction.atRisk'),
        value: ({ atRisk }) => atRisk,
        write: (count) => formats.count(count),
      },
      { name: t('cohorts.survival.left'), value: ({ survival }) => survival, write: percent },
      { name: t('relations.low'), value: ({ lower }) => lower, write: percent },
      { name: t('relations.high'), value: ({ upper }) => upper, write: percent },
    ],
  );
  return (
    <ChartCard
      title={t('cohorts.survival.title')}
      description={t('cohorts.survival.reading', { days: formats.count(answer.inactiveAfterDays) })}
      tools={tools}
      picture={
        <div className="stack">
          <dl className="counts">
            {curves.map((curve) => (
              <div key={curve.group}>
                <dt>
                  {t('cohorts.survival.median', {
                    group: nameOf(curve),
                    lost: formats.count(curve.lost),
                    customers: formats.count(curve.customers),
                  })}
                </dt>
                <dd>
                  {curve.medianDays === null
                    ? t('relations.satisfaction.noMedian')
                    : t('relations.satisfaction.median', { days: formats.decimal(curve.medianDays, 0) })}
                </dd>
              </div>
            ))}
          </dl>
          <SurvivalCurves
            label={t('cohorts.survival.label')}
            axis={t('cohorts.survival.axis')}
            curves={curves.map((curve) => ({ name: nameOf(curve), points: curve.points }))}
          />
          {answer.logRank && (
            <p>
              {t(`relations.satisfaction.logRank.${answer.logRank.pValue < 0.05 ? 'differ' : 'open'}`, {
                chiSquare: formats.decimal(answer.logRank.chiSquare, 1),
                p: p(answer.logRank.pValue),
              })}
            </p>
          )}
        </div>
      }
      data={data}
    />
  );
}
