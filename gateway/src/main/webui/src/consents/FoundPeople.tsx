import { Button } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { shortId } from '../customers/customerName';
import { customersQuery } from '../customers/customers';
import { useFormats } from '../format/useFormats';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';

interface FoundPeopleProps {
  query: string;
  onChoose: (profileId: string) => void;
}

export function FoundPeople({ query, onChoose }: FoundPeopleProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const people = useInfiniteQuery(customersQuery(query));
  return (
    <>
      <PagesAnswer
        query={people}
        empty={<NothingYet title={t('ledger.nobody.title')}>{t('ledger.nobody.body')}</NothingYet>}
      >
        {(rows) => (
          <Table variant="compact">
            <Caption>{t('ledger.found')}</Caption>
            <Thead>
              <Tr>
                <Th>{t('customers.name')}</Th>
                <Th>{t('customers.email')}</Th>
                <Th>{t('customers.lastSeen')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {rows.map((row) => (
                <Tr key={row.id}>
                  <Td dataLabel={t('customers.name')}>
                    <Button variant="link" isInline onClick={() => onChoose(row.id)}>
                      {row.name ?? row.email ?? t('customers.anonymous', { id: shortId(row.id) })}
                    </Button>
                  </Td>
                  <Td dataLabel={t('customers.email')}>{row.email ?? '–'}</Td>
                  <Td dataLabel={t('customers.lastSeen')}>{formats.dayTime(row.lastSeen)}</Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </PagesAnswer>
      <LoadMore query={people} />
    </>
  );
}
