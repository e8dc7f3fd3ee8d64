import { PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { ContractsView } from './ContractsView';
import { OpportunitiesView } from './OpportunitiesView';
import { PurchasesView } from './PurchasesView';
import { RefitButton } from './RefitButton';
import './value.css';

const VIEWS = ['purchases', 'opportunities', 'contracts'] as const;

export default function ValuePage() {
  const { t } = useTranslation();
  const [named, show] = useParameter('view');
  const view = VIEWS.find((each) => each === named) ?? 'purchases';
  const content = () => {
    switch (view) {
      case 'purchases':
        return <PurchasesView />;
      case 'opportunities':
        return <OpportunitiesView />;
      case 'contracts':
        return <ContractsView />;
    }
  };
  return (
    <>
      <PageHeader
        title={t('navigation.value')}
        description={t('value.description')}
        actions={view === 'purchases' && <RefitButton />}
      />
      <PageSection hasBodyWrapper={false}>
        <Tabs aria-label={t('lifetimes.views.label')} activeKey={view} onSelect={(_, key) => show(String(key))}>
          {VIEWS.map((each) => (
            <Tab key={each} eventKey={each} title={<TabTitleText>{t(`lifetimes.views.${each}`)}</TabTitleText>}>
              {each === view && content()}
            </Tab>
          ))}
        </Tabs>
      </PageSection>
    </>
  );
}
