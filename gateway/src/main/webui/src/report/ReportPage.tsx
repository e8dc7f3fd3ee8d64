import { PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { useLanguage } from '../i18n/useLanguage';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { Answer } from '../states/Answer';
import { PrintLink } from '../states/PrintLink';
import { GRAINS, printAddress, reportQuery } from './report';
import { ReportView } from './ReportView';

/** What a supervisory authority may ask for, for a period. */
export default function ReportPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { choice, period, choose } = usePeriod();
  const [grainText, chooseGrain] = useParameter('grain');
  const grain = GRAINS.find((each) => each === grainText) ?? 'month';
  const report = useQuery({ ...reportQuery(period, grain, language), placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader
        title={t('navigation.report')}
        description={t('report.description')}
        actions={
          <div className="page-tools">
            <ToggleGroup aria-label={t('report.grain')}>
              {GRAINS.map((each) => (
                <ToggleGroupItem
                  key={each}
                  text={t(`report.grains.${each}`)}
                  isSelected={each === grain}
                  onChange={() => chooseGrain(each)}
                />
              ))}
            </ToggleGroup>
            <PeriodPicker choice={choice} period={period} onChoose={choose} />
            <PrintLink href={printAddress(period, grain, language)} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={report}>{(found) => <ReportView report={found} period={period} language={language} />}</Answer>
      </PageSection>
    </>
  );
}
