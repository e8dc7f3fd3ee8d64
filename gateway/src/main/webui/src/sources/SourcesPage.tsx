import { Button, Card, CardBody, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { NewSourceDialog } from './NewSourceDialog';
import { SourceCard } from './SourceCard';
import { sourcesQuery } from './sources';
import './sources.css';

export default function SourcesPage() {
  const { t } = useTranslation();
  const mayEdit = useMay('editSources');
  const sources = useQuery(sourcesQuery);
  const [isCreating, setCreating] = useState(false);
  const create = mayEdit && <Button onClick={() => setCreating(true)}>{t('sources.create')}</Button>;
  return (
    <>
      <PageHeader title={t('navigation.sources')} description={t('sources.description')} actions={create} />
      <PageSection hasBodyWrapper={false}>
        <Answer query={sources}>
          {({ items }) =>
            items.length === 0 ? (
              <Card>
                <CardBody>
                  <NothingYet title={t('sources.none.title')} action={create}>
                    {t('sources.none.body')}
                  </NothingYet>
                </CardBody>
              </Card>
            ) : (
              <ul className="sources">
                {items.map((source) => (
                  <li key={source.id}>
                    <SourceCard source={source} mayEdit={mayEdit} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </PageSection>
      {isCreating && <NewSourceDialog onClose={() => setCreating(false)} />}
    </>
  );
}
