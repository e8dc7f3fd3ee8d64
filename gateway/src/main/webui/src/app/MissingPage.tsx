import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NothingYet } from '../states/NothingYet';
import { PageHeader } from './PageHeader';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('missingPage.title')} />
      <PageSection hasBodyWrapper={false}>
        <NothingYet title={t('missingPage.heading')} action={<Link to="/">{t('navigation.home')}</Link>}>
          {t('missingPage.body')}
        </NothingYet>
      </PageSection>
    </>
  );
}
