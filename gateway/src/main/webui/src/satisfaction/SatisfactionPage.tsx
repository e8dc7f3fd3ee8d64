import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useFormats } from '../format/useFormats';
import { plusDays } from '../period/period';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { ServicePart } from './ServicePart';
import { SurveysPart } from './SurveysPart';
import { VoicePart } from './VoicePart';
import './satisfaction.css';

/** What customers say when asked, how they are helped, and what they say in public. */
export default function SatisfactionPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { choice, period, choose } = usePeriod();
  return (
    <>
      <PageHeader
        title={t('navigation.satisfaction')}
        description={t('start.span', { from: formats.day(period.from), until: formats.day(plusDays(period.to, -1)) })}
        actions={<PeriodPicker choice={choice} period={period} onChoose={choose} />}
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.satisfaction')}>
        <SurveysPart period={period} />
        <ServicePart period={period} />
        <VoicePart period={period} />
      </PageSection>
    </>
  );
}
