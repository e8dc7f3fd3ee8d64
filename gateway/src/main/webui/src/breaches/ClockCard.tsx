import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Facts } from '../states/Facts';
import { TitledCard } from '../states/TitledCard';
import type { Breach } from './breaches';
import { ClockLabel } from './ClockLabel';

/** The clock of Art. 33: when it began, when it ends, and how it stands. */
export function ClockCard({ breach: { awareness, clock } }: { breach: Breach }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <TitledCard title={t('breaches.clock.title')} description={t('breaches.clock.text')}>
      <Facts
        facts={[
          [t('breaches.clock.stand'), <ClockLabel key="clock" clock={clock} />],
          [t('breaches.awareness'), formats.dayTime(awareness)],
          [t('breaches.clock.legal'), formats.dayTime(clock.legal)],
          [t('breaches.clock.strict'), formats.dayTime(clock.strict)],
        ]}
      />
    </TitledCard>
  );
}
