import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { FunnelView } from './FunnelView';
import { PathsView } from './PathsView';
import { TouchpointsView } from './TouchpointsView';
import './journeys.css';

const VIEWS = ['funnel', 'paths', 'touchpoints'] as const;

export default function JourneysPage() {
  const { t } = useTranslation();
  const { choice, period, choose } = usePeriod();
  const [parameters, setParameters] = useSearchParams();
  const view = VIEWS.find((each) => each === parameters.get('view')) ?? 'funnel';
  const show = (name: string) =>
    setParameters((current) => {
      const next = new URLSearchParams(current);
      next.set('view', name);
      return next;
    });
  return (
    <>
      <PageHeader
        title={t('navigation.journeys')}
        description={t('journeys.description')}
        actions={
          <div className="page-tools">
            <PeriodPicker choice={choice} period={period} onChoose={choose} />
          </div>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Tabs aria-label={t('journeys.views.label')} activeKey={view} onSelect={(_, key) => show(String(key))}>
          <Tab eventKey="funnel" title={<TabTitleText>{t('journeys.views.funnel')}</TabTitleText>}>
            {view === 'funnel' && <FunnelView period={period} />}
          </Tab>
          <Tab eventKey="paths" title={<TabTitleText>{t('journeys.views.paths')}</TabTitleText>}>
            {view === 'paths' && <PathsView period={period} />}
          </Tab>
          <Tab eventKey="touchpoints" title={<TabTitleText>{t('journeys.views.touchpoints')}</TabTitleText>}>
            {view === 'touchpoints' && <TouchpointsView period={period} />}
          </Tab>
        </Tabs>
      </PageSection>
    </>
  );
}
