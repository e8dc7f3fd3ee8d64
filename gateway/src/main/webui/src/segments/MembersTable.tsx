import { Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { useFormats } from '../format/useFormats';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { membersQuery, type Segment } from './segments';

interface MembersTableProps {
  segment: Segment;
  onExplain: (profileId: string) => void;
}

export function MembersTable({ segment, onExplain }: MembersTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const members = useInfiniteQuery(membersQuery(segment.key));
  return (
    <>
      <PagesAnswer
        query={members}
        empty={
          <NothingYet title={t('segment.nobody')}>
            {t(segment.state === 'BUILDING' ? 'segment.nobodyYet' : 'segment.nobodyText')}
          </NothingYet>
        }
      >
        {(items) => (
          <Table variant="compact" aria-label={t('segment.members')}>
            <Thead>
              <Tr>
                <Th>{t('segment.member')}</Th>
                <Th>{t('segment.since')}</Th>
                <Th screenReaderText={t('segment.why')} />
              </Tr>
            </Thead>
            <Tbody>
              {items.map(({ profileId, since }) => (
                <Tr key={profileId}>
                  <Td dataLabel={t('segment.member')}>
                    <CustomerLink id={profileId} />
                  </Td>
                  <Td dataLabel={t('segment.since')}>{formats.dayTime(since)}</Td>
                  <Td className="numeric">
                    <Button variant="link" isInline onClick={() => onExplain(profileId)}>
                      {t('segment.why')}
                    </Button>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </PagesAnswer>
      <LoadMore query={members} />
    </>
  );
}
