import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { ConsentHistory } from './ConsentHistory';
import { ConsentRow } from './ConsentRow';
import { consentsQuery, type Purpose, purposesQuery } from './consents';
import type { Customer } from './customers';

/** Each purpose with the answer that counts for it now, and why. */
export function ConsentsCard({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const purposes = useQuery(purposesQuery);
  const consents = useQuery(consentsQuery(customer.id));
  const [opened, setOpened] = useState<Purpose | null>(null);
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('customer.consents')}</CardTitle>
      </CardHeader>
      <CardBody>
        <Answer query={purposes} skeleton={<BlockSkeleton height="6rem" />}>
          {({ items }) => (
            <ul className="consents">
              {items.map((purpose) => (
                <ConsentRow
                  key={purpose.key}
                  name={texts(purpose.name)}
                  permission={customer.permissions[purpose.key]}
                  consents={consents.data?.items.filter((each) => each.purpose === purpose.key) ?? []}
                  onHistory={() => setOpened(purpose)}
                />
              ))}
            </ul>
          )}
        </Answer>
      </CardBody>
      {opened && <ConsentHistory profileId={customer.id} purpose={opened} onClose={() => setOpened(null)} />}
    </Card>
  );
}
