import { Card, PageSection } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { experimentsQuery } from './experiments';
import { ExperimentsTable } from './ExperimentsTable';
import './experiments.css';

export default function ExperimentsPage() {
  const { t } = useTranslation();
  const experiments = useInfiniteQuery(experimentsQuery);
  const create = (
    <Link className="pf-v6-c-button pf-m-primary" to="/experiments/_new">
      {t('experiments.create')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('navigation.experiments')} description={t('experiments.description')} actions={create} />
      <PageSection hasBodyWrapper={false}>
        <Card>
          <PagesAnswer
            query={experiments}
            empty={
              <NothingYet title={t('experiments.none.title')} action={create}>
                {t('experiments.none.body')}
              </NothingYet>
            }
          >
            {(items) => <ExperimentsTable experiments={items} />}
          </PagesAnswer>
          <LoadMore query={experiments} />
        </Card>
      </PageSection>
    </>
  );
}
