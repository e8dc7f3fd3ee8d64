import { Card, CardBody, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { Notice } from '../states/Notice';
import { EffectsCard } from './EffectsCard';
import type { Experiment } from './experiments';
import { PeopleByDayCard } from './PeopleByDayCard';
import { type ExperimentResults, noticeOf } from './results';
import { SegmentEffectsCard } from './SegmentEffectsCard';
import { SplitMismatch } from './SplitMismatch';

interface ResultsProps {
  experiment: Experiment;
  results: ExperimentResults;
}

/** The verdict first, then what it rests on. People who were not split as planned block everything below. */
export function Results({ experiment, results }: ResultsProps) {
  const { split, verdict } = results;
  const texts = useTexts();
  if (split.mismatch) {
    return (
      <>
        <SplitMismatch experiment={experiment} results={results} />
        <Distrusted experiment={experiment} results={results} />
      </>
    );
  }
  return (
    <>
      <Card className="verdict">
        <CardBody>
          <Notice variant={noticeOf(verdict.outcome)} title={texts(verdict.text)} isPlain />
          <Basis results={results} />
        </CardBody>
      </Card>
      <Effects experiment={experiment} results={results} />
    </>
  );
}

function Basis({ results }: { results: ExperimentResults }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { split } = results;
  return (
    <>
      <p className="faint">
        {t('experiments.basis', {
          from: formats.dayTime(results.from),
          to: formats.dayTime(results.to),
          confidence: formats.percent(results.confidence, 0),
          p: formats.significant(split.p, 2),
        })}
      </p>
      {split.sawSeveral > 0 && <p className="left-out">{t('experiments.sawSeveral', { count: split.sawSeveral })}</p>}
      {split.unknownVariant > 0 && (
        <p className="left-out">{t('experiments.unknownVariant', { count: split.unknownVariant })}</p>
      )}
      {results.notEligible > 0 && (
        <p className="left-out">{t('experiments.notEligible', { count: results.notEligible })}</p>
      )}
      {results.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: results.excluded.noConsent })}</p>
      )}
    </>
  );
}

/** Numbers that mean nothing are there for whoever looks for the fault, but not in plain sight. */
function Distrusted(props: ResultsProps) {
  const { t } = useTranslation();
  const [isExpanded, setExpanded] = useState(false);
  return (
    <ExpandableSection
      toggleText={t(isExpanded ? 'experiments.hideNumbers' : 'experiments.showNumbers')}
      isExpanded={isExpanded}
      onToggle={(_, expanded) => setExpanded(expanded)}
    >
      {isExpanded && (
        <div className="stack">
          <Effects {...props} />
        </div>
      )}
    </ExpandableSection>
  );
}

function Effects({ experiment, results }: ResultsProps) {
  return (
    <>
      {results.metrics.map((metric) => (
        <EffectsCard key={metric.metric} experiment={experiment} result={metric} results={results} />
      ))}
      {results.bySegment.length > 0 && <SegmentEffectsCard experiment={experiment} segments={results.bySegment} />}
      {results.split.byDay.length > 0 && (
        <PeopleByDayCard experiment={experiment} days={results.split.byDay} planned={results.plannedPerVariant} />
      )}
    </>
  );
}
