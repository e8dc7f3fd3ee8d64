import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { IntervalBars } from '../charts/IntervalBars';
import { type ColumnOf, tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { SurveyGroup, SurveyGrouping, SurveyKind } from './satisfaction';
import { useGroupingName } from './useGroupingName';

interface SurveyCardProps {
  kind: SurveyKind;
  by: SurveyGrouping;
  groups: SurveyGroup[];
}

/** One kind of question by survey or channel, with the interval that the sample leaves. */
export function SurveyCard({ kind, by, groups }: SurveyCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const write = (value: number) => (kind === 'csat' ? formats.percent(value) : formats.decimal(value, 1));
  const count = (value: number) => formats.count(value);
  const groupName = useGroupingName(by);
  const nameOf = ({ group }: SurveyGroup) => groupName(group);
  const parts: Record<SurveyKind, ColumnOf<SurveyGroup>[]> = {
    nps: (['promoters', 'passives', 'detractors'] as const).map((part) => ({
      name: t(`satisfaction.${part}`),
      value: ({ nps }) => nps?.[part],
      write: count,
    })),
    csat: [{ name: t('satisfaction.satisfied'), value: ({ satisfied }) => satisfied, write: count }],
    ces: [
      {
        name: t('satisfaction.agreement'),
        value: ({ agreement }) => agreement?.value,
        write: (share) => formats.percent(share),
      },
    ],
  };
  const data = tableData(groups, [
    { name: t(`satisfaction.groupings.${by}`), value: nameOf },
    {
      name: t(`satisfaction.kinds.${kind}`),
      value: ({ value, suppressed }) => (suppressed ? t('figure.hidden') : value),
      write,
    },
    { name: t('figure.columns.low'), value: ({ interval }) => interval?.low, write },
    { name: t('figure.columns.high'), value: ({ interval }) => interval?.high, write },
    { name: t('satisfaction.answers'), value: ({ n }) => n, write: count },
    { name: t('figure.columns.people'), value: ({ people }) => people, write: count },
    ...parts[kind],
    { name: t('satisfaction.invited'), value: ({ response }) => response.invited, write: count },
    {
      name: t('satisfaction.responseRate'),
      value: ({ response }) => response.value,
      write: (share) => formats.percent(share),
    },
  ]);
  return (
    <ChartCard
      title={t(`satisfaction.kinds.${kind}`)}
      description={`${t(`satisfaction.kindText.${kind}`)} ${groups.some(({ suppressed }) => suppressed) ? t('figure.hiddenText') : ''}`}
      data={data}
      picture={
        <IntervalBars
          label={t('satisfaction.surveyLabel', { kind: t(`satisfaction.kinds.${kind}`) })}
          bars={groups.map((group) => ({
            name: nameOf(group),
            value: group.value,
            bounds: group.interval,
            isHidden: group.suppressed,
          }))}
          write={write}
        />
      }
    />
  );
}
