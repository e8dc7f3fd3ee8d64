import { Button, Card, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { type Purpose, purposesQuery } from '../customers/consents';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { PurposeCard } from './PurposeCard';
import { PurposeDialog } from './PurposeDialog';
import { VersionsDialog } from './VersionsDialog';
import './purposes.css';

export default function PurposesPage() {
  const { t } = useTranslation();
  const purposes = useQuery(purposesQuery);
  const [written, setWritten] = useState<Purpose | 'new' | null>(null);
  const [looked, setLooked] = useState<Purpose | null>(null);
  const create = <Button onClick={() => setWritten('new')}>{t('purposes.create')}</Button>;
  return (
    <>
      <PageHeader title={t('navigation.purposes')} description={t('purposes.description')} actions={create} />
      <PageSection hasBodyWrapper={false}>
        <Answer query={purposes}>
          {({ items }) =>
            items.length === 0 ? (
              <Card>
                <NothingYet title={t('purposes.none.title')} action={create}>
                  {t('purposes.none.body')}
                </NothingYet>
              </Card>
            ) : (
              <ul className="purposes">
                {items.map((purpose) => (
                  <li key={purpose.key}>
                    <PurposeCard
                      purpose={purpose}
                      onVersions={() => setLooked(purpose)}
                      onRevise={() => setWritten(purpose)}
                    />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </PageSection>
      {written && <PurposeDialog {...(written !== 'new' && { purpose: written })} onClose={() => setWritten(null)} />}
      {looked && <VersionsDialog purpose={looked} onClose={() => setLooked(null)} />}
    </>
  );
}
