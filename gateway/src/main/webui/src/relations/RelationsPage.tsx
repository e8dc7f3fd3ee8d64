import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { AffinityView } from './AffinityView';
import { CorrelationsView } from './CorrelationsView';
import { CostsView } from './CostsView';
import { NextCategoryView } from './NextCategoryView';
import { SatisfactionView } from './SatisfactionView';
import './relations.css';

const VIEWS = ['correlations', 'satisfaction', 'affinity', 'next', 'costs'] as const;
type View = (typeof VIEWS)[number];

export default function RelationsPage() {
  const { t } = useTranslation();
  const { choice, period, choose } = usePeriod();
  const [parameters, setParameters] = useSearchParams();
  const view = VIEWS.find((each) => each === parameters.get('view')) ?? 'correlations';
  const show = (name: string) =>
    setParameters((current) => {
      const next = new URLSearchParams(current);
      next.set('view', name);
      return next;
    });
  const content = (name: View) => {
    switch (name) {
      case 'correlations':
        return <CorrelationsView />;
      case 'satisfaction':
        return <SatisfactionView period={period} />;
      case 'affinity':
        return <AffinityView period={period} />;
      case 'next':
        return <NextCategoryView period={period} />;
      case 'costs':
        return <CostsView period={period} />;
    }
  };
  return (
    <>
      <PageHeader
        title={t('navigation.relations')}
        description={t('relations.description')}
        actions={
          <div className="page-tools">
            {view !== 'correlations' && <PeriodPicker choice={choice} period={period} onChoose={choose} />}
          </div>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Tabs aria-label={t('relations.views.label')} activeKey={view} onSelect={(_, key) => show(String(key))}>
          {VIEWS.map((each) => (
            <Tab key={each} eventKey={each} title={<TabTitleText>{t(`relations.views.${each}`)}</TabTitleText>}>
              {each === view && content(each)}
            </Tab>
          ))}
        </Tabs>
      </PageSection>
    </>
  );
}
