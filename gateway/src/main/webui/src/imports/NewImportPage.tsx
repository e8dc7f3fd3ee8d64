import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { NewImportForm } from './NewImportForm';
import './imports.css';

export default function NewImportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.imports'), path: '/imports' }}
        title={t('newImport.title')}
        description={t('newImport.description')}
      />
      <PageSection hasBodyWrapper={false}>
        <NewImportForm />
      </PageSection>
    </>
  );
}
