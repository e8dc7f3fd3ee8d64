import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { ExperimentForm } from './ExperimentForm';
import './experiments.css';

export default function NewExperimentPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.experiments'), path: '/experiments' }}
        title={t('experiments.form.title')}
        description={t('experiments.form.description')}
      />
      <PageSection hasBodyWrapper={false}>
        <ExperimentForm />
      </PageSection>
    </>
  );
}
