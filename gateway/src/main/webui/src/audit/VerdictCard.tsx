import { Button } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Notice } from '../states/Notice';
import { RefusalAlert } from '../states/RefusalAlert';
import { TitledCard } from '../states/TitledCard';
import { verify, type Verdict } from './audit';

/** Has the whole log recalculated, and says where it stops being the one that was written. */
export function VerdictCard() {
  const { t } = useTranslation();
  const check = useMutation({ mutationFn: verify });
  return (
    <TitledCard
      title={t('audit.verifyTitle')}
      description={t('audit.verifyText')}
      actions={
        <Button
          variant="secondary"
          isLoading={check.isPending}
          isDisabled={check.isPending}
          onClick={() => check.mutate()}
        >
          {t('audit.verify')}
        </Button>
      }
    >
      <div aria-live="polite">{check.data && <VerdictNotice verdict={check.data} />}</div>
      <RefusalAlert error={check.error} />
    </TitledCard>
  );
}

function VerdictNotice({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (verdict.valid) {
    return <Notice variant="success" title={t('audit.valid', { count: verdict.checked })} />;
  }
  return (
    <Notice
      variant="danger"
      title={t('audit.broken', {
        sequence: verdict.firstBad === null ? t('unknown') : formats.count(verdict.firstBad),
      })}
    >
      {t('audit.brokenText', { reason: verdict.reason ?? '', checked: formats.count(verdict.checked) })}
    </Notice>
  );
}
