import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import '../privacy/privacy.css';
import { HoldsCard } from './HoldsCard';
import { RulesCard } from './RulesCard';

/** What is kept although a person wants it erased: by law, or because somebody ordered it. */
export default function RetentionPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('navigation.retention')} description={t('retention.description')} />
      <PageSection hasBodyWrapper={false} className="stack">
        <RulesCard />
        <HoldsCard />
      </PageSection>
    </>
  );
}
