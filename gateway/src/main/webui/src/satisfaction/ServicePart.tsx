import { Card, CardBody, CardHeader, CardTitle, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { IntervalBars } from '../charts/IntervalBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import { SOLVED_GOAL, TICKET_GROUPINGS, type TicketGroup, type TicketGrouping, ticketsQuery } from './satisfaction';
import { ServiceCounts } from './ServiceCounts';
import { TimesCard } from './TimesCard';
import { useGroupingName } from './useGroupingName';

/** How quickly and how well customers are helped. */
export function ServicePart({ period }: { period: Period }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<TicketGrouping>('channel');
  const all = useQuery(ticketsQuery(period, null));
  const tickets = useQuery(ticketsQuery(period, by));
  const groupings = (
    <ToggleGroup isCompact aria-label={t('satisfaction.by')}>
      {TICKET_GROUPINGS.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`satisfaction.groupings.${each}`)}
          isSelected={each === by}
          onChange={() => setBy(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <>
      <Card>
        <CardHeader>
          <CardTitle component="h2">{t('satisfaction.service')}</CardTitle>
          <div className="card-description">{t('satisfaction.serviceText')}</div>
        </CardHeader>
        <CardBody>
          <Answer query={all} skeleton={<BlockSkeleton height="5rem" />}>
            {({ groups: [whole] }) =>
              whole ? (
                <ServiceCounts whole={whole} period={period} />
              ) : (
                <NothingYet headingLevel="h3" title={t('satisfaction.noTickets')} />
              )
            }
          </Answer>
        </CardBody>
      </Card>
      <div className="page-tools">{groupings}</div>
      <Answer query={tickets} skeleton={<BlockSkeleton height="20rem" />}>
        {({ groups }) =>
          groups.length > 0 && (
            <>
              <TimesCard groups={groups} by={by} />
              <SolvedCard groups={groups} by={by} />
            </>
          )
        }
      </Answer>
    </>
  );
}

function SolvedCard({ groups, by }: { groups: TicketGroup[]; by: TicketGrouping }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = (value: number) => formats.count(value);
  const groupName = useGroupingName(by);
  const nameOf = ({ group }: TicketGroup) => groupName(group);
  const goal = { name: formats.percent(SOLVED_GOAL, 0), value: SOLVED_GOAL };
  const data = tableData(groups, [
    { name: t(`satisfaction.groupings.${by}`), value: nameOf },
    { name: t('satisfaction.opened'), value: ({ opened }) => opened ?? t('figure.hidden'), write: count },
    {
      name: t('satisfaction.inTime'),
      value: ({ solvedInTime }) => solvedInTime?.value,
      write: (share) => formats.percent(share),
    },
    { name: t('satisfaction.inTimeCount'), value: ({ solvedInTime }) => solvedInTime?.tickets, write: count },
    { name: t('satisfaction.decided'), value: ({ solvedInTime }) => solvedInTime?.of, write: count },
    { name: t('satisfaction.reopened'), value: ({ reopened }) => reopened, write: count },
  ]);
  return (
    <ChartCard
      title={t('satisfaction.solvedTitle')}
      description={t('satisfaction.goal', { goal: goal.name })}
      data={data}
      picture={
        <IntervalBars
          label={t('satisfaction.solvedLabel')}
          bars={groups.map((group) => ({
            name: nameOf(group),
            value: group.solvedInTime?.value ?? null,
            bounds: null,
            isHidden: group.opened === null,
          }))}
          goal={goal}
          write={(value, isShort) => formats.percent(value, isShort ? 0 : 1)}
        />
      }
    />
  );
}
