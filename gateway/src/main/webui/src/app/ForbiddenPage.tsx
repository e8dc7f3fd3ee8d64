import { PageSection } from '@patternfly/react-core';
import LockIcon from '@patternfly/react-icons/dist/esm/icons/lock-icon';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NothingYet } from '../states/NothingYet';
import { PageHeader } from './PageHeader';

export function ForbiddenPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('problem.forbidden.title')} />
      <PageSection hasBodyWrapper={false}>
        <NothingYet
          icon={LockIcon}
          title={t('problem.forbidden.heading')}
          action={<Link to="/">{t('navigation.home')}</Link>}
        >
          {t('problem.forbidden.body')}
        </NothingYet>
      </PageSection>
    </>
  );
}
