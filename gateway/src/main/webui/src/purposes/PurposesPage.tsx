import { Card, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { type Purpose, purposesQuery } from '../customers/consents';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { PurposeCard } from './PurposeCard';
import { ReviseDialog } from './ReviseDialog';
import { VersionsDialog } from './VersionsDialog';
import './purposes.css';

export default function PurposesPage() {
  const { t } = useTranslation();
  const purposes = useQuery(purposesQuery);
  const [revised, setRevised] = useState<Purpose | null>(null);
  const [looked, setLooked] = useState<Purpose | null>(null);
  return (
    <>
      <PageHeader title={t('navigation.purposes')} description={t('purposes.description')} />
      <PageSection hasBodyWrapper={false}>
        <Answer query={purposes}>
          {({ items }) =>
            items.length === 0 ? (
              <Card>
                <NothingYet title={t('purposes.none.title')}>{t('purposes.none.body')}</NothingYet>
              </Card>
            ) : (
              <ul className="purposes">
                {items.map((purpose) => (
                  <li key={purpose.key}>
                    <PurposeCard
                      purpose={purpose}
                      onVersions={() => setLooked(purpose)}
                      onRevise={() => setRevised(purpose)}
                    />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </PageSection>
      {revised && <ReviseDialog purpose={revised} onClose={() => setRevised(null)} />}
      {looked && <VersionsDialog purpose={looked} onClose={() => setLooked(null)} />}
    </>
  );
}
