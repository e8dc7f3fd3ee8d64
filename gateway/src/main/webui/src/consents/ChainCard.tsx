import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { Notice } from '../states/Notice';
import { TitledCard } from '../states/TitledCard';
import { chainQuery } from './ledger';

export function ChainCard({ profileId }: { profileId: string }) {
  const { t } = useTranslation();
  const chain = useQuery(chainQuery(profileId));
  return (
    <TitledCard
      title={t('ledger.chain')}
      actions={
        <Button
          variant="secondary"
          size="sm"
          isLoading={chain.isFetching}
          isDisabled={chain.isFetching}
          onClick={() => void chain.refetch()}
        >
          {t('ledger.check')}
        </Button>
      }
    >
      <Answer query={chain} skeleton={<BlockSkeleton height="3rem" />}>
        {({ intact, entries, brokenAt, reason }) =>
          intact ? (
            <Notice variant="success" title={t('ledger.intact', { count: entries })} />
          ) : (
            <Notice variant="danger" title={t('ledger.broken', { position: brokenAt ?? entries + 1 })}>
              {reason}
            </Notice>
          )
        }
      </Answer>
    </TitledCard>
  );
}
