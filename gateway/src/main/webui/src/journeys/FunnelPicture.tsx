import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Funnel, FunnelStep } from './journeys';
import { useMedian } from './useMedian';

/** A bar for each step; between two of them, who was lost and how long the others took. */
export function FunnelPicture({ funnel }: { funnel: Funnel }) {
  const { t } = useTranslation();
  return (
    <ol className="funnel" aria-label={t('journeys.funnel.label')}>
      {funnel.steps.map((step, at) => (
        <Step key={at} step={step} isFirst={at === 0} leastPeople={funnel.leastPeople} />
      ))}
    </ol>
  );
}

function Step({ step, isFirst, leastPeople }: { step: FunnelStep; isFirst: boolean; leastPeople: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const median = useMedian();
  const width = isFirst && !step.suppressed ? 1 : (step.shareOfFirst ?? 0);
  return (
    <li>
      {!isFirst && (
        <p className="funnel-between">
          {step.dropOff === null
            ? t('journeys.funnel.hidden')
            : t('journeys.funnel.dropOff', {
                count: step.dropOff,
                share: step.shareOfPrevious === null ? '–' : formats.percent(1 - step.shareOfPrevious),
              })}
          {step.medianSeconds !== null && (
            <span className="faint">
              {t('journeys.funnel.time', { time: median(step.medianSeconds, step.medianWithin) })}
            </span>
          )}
        </p>
      )}
      <div className="funnel-step">
        <span className="funnel-event">{step.event}</span>
        <span className="funnel-people">
          {step.people === null
            ? t('journeys.funnel.fewerThan', { count: leastPeople })
            : t('journeys.people', { count: step.people })}
          {!isFirst && step.shareOfFirst !== null && <> · {formats.percent(step.shareOfFirst)}</>}
        </span>
        <span className="funnel-track">
          <span className="funnel-bar" style={{ inlineSize: `${width * 100}%` }} />
        </span>
      </div>
    </li>
  );
}
