import { Button } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { TitledCard } from '../states/TitledCard';
import { EndHoldDialog } from './EndHoldDialog';
import { HoldDialog } from './HoldDialog';
import { type Hold, holdsQuery } from './retention';

/** Orders to keep a person's data, such as for a lawsuit, until somebody ends them. */
export function HoldsCard() {
  const { t } = useTranslation();
  const holds = useQuery(holdsQuery);
  const [isHolding, setHolding] = useState(false);
  const [ended, setEnded] = useState<Hold | null>(null);
  return (
    <TitledCard
      title={t('retention.holds')}
      description={t('retention.holdsText')}
      actions={
        <Button variant="secondary" size="sm" onClick={() => setHolding(true)}>
          {t('retention.hold')}
        </Button>
      }
    >
      <Answer query={holds}>
        {({ items }) =>
          items.length === 0 ? (
            <NothingYet headingLevel="h3" title={t('retention.noHolds.title')}>
              {t('retention.noHolds.body')}
            </NothingYet>
          ) : (
            <HoldsTable holds={items} onEnd={setEnded} />
          )
        }
      </Answer>
      {isHolding && <HoldDialog onClose={() => setHolding(false)} />}
      {ended && <EndHoldDialog hold={ended} onClose={() => setEnded(null)} />}
    </TitledCard>
  );
}

function HoldsTable({ holds, onEnd }: { holds: Hold[]; onEnd: (hold: Hold) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact">
      <Caption>{t('retention.holdsTable')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('retention.person')}</Th>
          <Th>{t('retention.categories')}</Th>
          <Th>{t('retention.reason')}</Th>
          <Th>{t('retention.since')}</Th>
          <Th>{t('retention.until')}</Th>
          <Th screenReaderText={t('retention.end')} />
        </Tr>
      </Thead>
      <Tbody>
        {holds.map((hold) => (
          <Tr key={hold.id}>
            <Td dataLabel={t('retention.person')}>
              <CustomerLink id={hold.profileId} />
            </Td>
            <Td dataLabel={t('retention.categories')}>{hold.categories.join(', ')}</Td>
            <Td dataLabel={t('retention.reason')} className="request-detail">
              {hold.reason}
            </Td>
            <Td dataLabel={t('retention.since')}>{formats.day(hold.at)}</Td>
            <Td dataLabel={t('retention.until')}>
              {hold.until === null ? t('retention.openEnd') : formats.day(hold.until)}
            </Td>
            <Td dataLabel={t('retention.end')}>
              <Button
                variant="link"
                isInline
                aria-label={t('retention.endOf', { at: formats.day(hold.at), categories: hold.categories.join(', ') })}
                onClick={() => onEnd(hold)}
              >
                {t('retention.end')}
              </Button>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
