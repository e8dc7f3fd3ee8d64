import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { TicketGroup, TicketGrouping } from './satisfaction';
import { useGroupingName } from './useGroupingName';

const STEPS = ['firstResponseHours', 'resolutionHours'] as const;
const MEASURES = ['median', 'p90', 'p95'] as const;

/** How long the first answer and the solution took: typical, and for the unlucky. */
export function TimesCard({ groups, by }: { groups: TicketGroup[]; by: TicketGrouping }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [step, setStep] = useState<(typeof STEPS)[number]>('resolutionHours');
  const groupName = useGroupingName(by);
  const nameOf = ({ group }: TicketGroup) => groupName(group);
  const hours = (value: number) => t('satisfaction.hours', { value: formats.decimal(value, 1) });
  const data = tableData(groups, [
    { name: t(`satisfaction.groupings.${by}`), value: nameOf },
    {
      name: t('satisfaction.tickets'),
      value: (group) => group[step]?.n ?? t('figure.hidden'),
      write: (n) => formats.count(n),
    },
    ...(['mean', 'median', 'medianLow', 'medianHigh', 'p90', 'p95'] as const).map((measure) => ({
      name: t(`satisfaction.measures.${measure}`),
      value: (group: TicketGroup) => group[step]?.[measure],
      write: hours,
    })),
  ]);
  return (
    <ChartCard
      title={t(`satisfaction.${step}`)}
      description={t('satisfaction.timesText')}
      tools={
        <ToggleGroup isCompact aria-label={t('satisfaction.step')}>
          {STEPS.map((each) => (
            <ToggleGroupItem
              key={each}
              text={t(`satisfaction.steps.${each}`)}
              isSelected={each === step}
              onChange={() => setStep(each)}
            />
          ))}
        </ToggleGroup>
      }
      data={data}
      picture={
        <GroupedBars
          label={t(`satisfaction.${step}`)}
          groups={groups.map(nameOf)}
          series={MEASURES.map((measure) => ({
            name: t(`satisfaction.measures.${measure}`),
            values: groups.map((group) => group[step]?.[measure] ?? null),
          }))}
          write={hours}
        />
      }
    />
  );
}
