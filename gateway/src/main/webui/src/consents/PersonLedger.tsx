import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { consentsQuery } from '../customers/consents';
import { CustomerLink } from '../customers/CustomerLink';
import { Answer } from '../states/Answer';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { TitledCard } from '../states/TitledCard';
import { ChainCard } from './ChainCard';
import { ledgerQuery } from './ledger';
import { LedgerTable } from './LedgerTable';
import { StandingTable } from './StandingTable';

/** What one person has said: what of it holds, all of it, and whether the record is the one that was written. */
export function PersonLedger({ profileId }: { profileId: string }) {
  const { t } = useTranslation();
  const standing = useQuery(consentsQuery(profileId));
  const entries = useInfiniteQuery(ledgerQuery(profileId));
  const nothing = <NothingYet headingLevel="h3" title={t('ledger.nothing')} />;
  return (
    <>
      <TitledCard title={t('ledger.person')}>
        <dl className="facts">
          <div>
            <dt>{t('customers.name')}</dt>
            <dd>
              <CustomerLink id={profileId} />
            </dd>
          </div>
          <div>
            <dt>{t('customer.identifier.profile')}</dt>
            <dd>{profileId}</dd>
          </div>
        </dl>
      </TitledCard>
      <ChainCard profileId={profileId} />
      <TitledCard title={t('ledger.standing')}>
        <Answer query={standing}>
          {({ items }) => (items.length === 0 ? nothing : <StandingTable consents={items} />)}
        </Answer>
      </TitledCard>
      <TitledCard title={t('ledger.history')}>
        <PagesAnswer query={entries} empty={nothing}>
          {(items) => <LedgerTable entries={items} />}
        </PagesAnswer>
        <LoadMore query={entries} />
      </TitledCard>
    </>
  );
}
