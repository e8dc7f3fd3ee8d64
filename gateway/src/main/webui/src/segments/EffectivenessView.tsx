import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { Answer } from '../states/Answer';
import { EffectivenessCard } from './EffectivenessCard';
import { effectivenessQuery } from './effectiveness';
import { OverlapCard } from './OverlapCard';
import type { Segment } from './segments';

/** Whether segments are worth their names: their members against everybody else, and against each other. */
export function EffectivenessView({ segments }: { segments: Segment[] }) {
  const { t } = useTranslation();
  const { choice, period, choose } = usePeriod();
  const { currency } = useCurrency();
  const effectiveness = useQuery(effectivenessQuery({ period, currency }));
  const nameOf = (key: string) => segments.find((segment) => segment.key === key)?.name ?? key;
  return (
    <section className="stack" aria-label={t('effectiveness.title')}>
      <div className="page-tools">
        <CurrencyPicker shown={effectiveness.data?.currency} />
        <PeriodPicker choice={choice} period={period} onChoose={choose} />
      </div>
      <Answer query={effectiveness}>
        {(answer) => (
          <>
            <EffectivenessCard answer={answer} nameOf={nameOf} />
            {answer.overlap.length > 0 && <OverlapCard answer={answer} nameOf={nameOf} />}
            {answer.excluded && answer.excluded.noConsent > 0 && (
              <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
