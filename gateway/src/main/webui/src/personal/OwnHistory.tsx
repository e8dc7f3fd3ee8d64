import { Card } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConsentState } from '../consents/ConsentState';
import { useLedgerCodes } from '../consents/useLedgerWords';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { LoadMore } from '../states/LoadMore';
import { NothingYet } from '../states/NothingYet';
import { PagesAnswer } from '../states/PagesAnswer';
import { SaveButton } from '../states/SaveButton';
import { type OwnEntry, ownConsentsQuery, ownHistoryQuery, receiptPath } from './personal';
import { SelfAnswer } from './SelfAnswer';

/** Everything that somebody has ever decided, each with a receipt to take away. */
export function OwnHistory() {
  const { t } = useTranslation();
  const entries = useInfiniteQuery(ownHistoryQuery);
  return (
    <SelfAnswer query={useQuery(ownConsentsQuery)}>
      {() => (
        <Card>
          <PagesAnswer
            query={entries}
            empty={<NothingYet title={t('personal.history.none')}>{t('personal.history.noneText')}</NothingYet>}
          >
            {(items) => <HistoryTable entries={items} />}
          </PagesAnswer>
          <LoadMore query={entries} />
        </Card>
      )}
    </SelfAnswer>
  );
}

function HistoryTable({ entries }: { entries: OwnEntry[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const codes = useLedgerCodes();
  const texts = useTexts();
  const known = useQuery(ownConsentsQuery).data?.items ?? [];
  const name = (key: string) => {
    const purpose = known.find((each) => each.purpose === key);
    return purpose ? texts(purpose.name) : key;
  };
  return (
    <Table variant="compact">
      <Caption>{t('personal.history.caption')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('ledger.eventTime')}</Th>
          <Th>{t('ledger.purpose')}</Th>
          <Th>{t('ledger.channel')}</Th>
          <Th>{t('ledger.state')}</Th>
          <Th>{t('ledger.method')}</Th>
          <Th>{t('personal.history.receipt')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id}>
            <Td dataLabel={t('ledger.eventTime')}>{formats.dayTime(entry.eventTime)}</Td>
            <Td dataLabel={t('ledger.purpose')}>{name(entry.purpose)}</Td>
            <Td dataLabel={t('ledger.channel')}>{codes.channel(entry.channel)}</Td>
            <Td dataLabel={t('ledger.state')}>
              <ConsentState code={entry.state} />
            </Td>
            <Td dataLabel={t('ledger.method')}>{codes.method(entry.method)}</Td>
            <Td dataLabel={t('personal.history.receipt')}>
              <SaveButton path={receiptPath(entry.id)} name={`consent-${entry.id}.jws`} isQuiet>
                {t('personal.history.take')}
              </SaveButton>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
