import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { ExcludedNote } from '../figures/ExcludedNote';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import {
  refusedOf,
  SURVEY_GROUPINGS,
  SURVEY_KINDS,
  type SurveyGroup,
  type SurveyGrouping,
  surveysQuery,
} from './satisfaction';
import { SurveyCard } from './SurveyCard';
import { useGroupingName } from './useGroupingName';

const REASONS = ['unknown-kind', 'unusable-scale', 'no-score', 'off-scale', 'not-whole'] as const;

/** What surveys found, and which answers could not be counted. */
export function SurveysPart({ period }: { period: Period }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<SurveyGrouping>('survey');
  const surveys = useQuery(surveysQuery(period, by));
  const asked = (groups: SurveyGroup[]) => SURVEY_KINDS.filter((kind) => groups.some((group) => group.kind === kind));
  return (
    <>
      <div className="page-tools">
        <ToggleGroup isCompact aria-label={t('satisfaction.by')}>
          {SURVEY_GROUPINGS.map((each) => (
            <ToggleGroupItem
              key={each}
              text={t(`satisfaction.groupings.${each}`)}
              isSelected={each === by}
              onChange={() => setBy(each)}
            />
          ))}
        </ToggleGroup>
      </div>
      <Answer query={surveys}>
        {({ groups, excluded }) =>
          groups.length === 0 ? (
            <NothingYet title={t('satisfaction.noAnswers')}>{t('satisfaction.noAnswersText')}</NothingYet>
          ) : (
            <>
              <div className="survey-cards">
                {asked(groups).map((kind) => (
                  <SurveyCard key={kind} kind={kind} by={by} groups={groups.filter((group) => group.kind === kind)} />
                ))}
              </div>
              <RefusedCard groups={groups} by={by} />
              <ExcludedNote excluded={excluded} />
            </>
          )
        }
      </Answer>
    </>
  );
}

function RefusedCard({ groups, by }: { groups: SurveyGroup[]; by: SurveyGrouping }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const groupName = useGroupingName(by);
  const reason = (key: string) => {
    const known = REASONS.find((each) => each === key);
    return known ? t(`satisfaction.reasons.${known}`) : key;
  };
  return (
    <TableCard
      title={t('satisfaction.refused')}
      description={t('satisfaction.refusedText')}
      empty={t('satisfaction.noneRefused')}
      data={tableData(refusedOf(groups), [
        { name: t('satisfaction.kind'), value: ({ kind }) => (kind ? t(`satisfaction.kinds.${kind}`) : t('unknown')) },
        { name: t(`satisfaction.groupings.${by}`), value: ({ group }) => groupName(group) },
        { name: t('satisfaction.reason'), value: (line) => reason(line.reason) },
        { name: t('satisfaction.answers'), value: ({ answers }) => answers, write: (n) => formats.count(n) },
      ])}
    />
  );
}
