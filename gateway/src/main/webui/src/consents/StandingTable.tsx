import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../customers/consents';
import { useFormats } from '../format/useFormats';
import { ConsentState } from './ConsentState';
import { useLedgerWords } from './useLedgerWords';

export function StandingTable({ consents }: { consents: Consent[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLedgerWords();
  return (
    <Table variant="compact">
      <Caption>{t('ledger.standingTable')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('ledger.purpose')}</Th>
          <Th>{t('ledger.channel')}</Th>
          <Th>{t('ledger.state')}</Th>
          <Th>{t('ledger.version')}</Th>
          <Th>{t('ledger.eventTime')}</Th>
          <Th>{t('ledger.validUntil')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {consents.map((consent) => (
          <Tr key={`${consent.purpose} ${consent.channel}`}>
            <Td dataLabel={t('ledger.purpose')}>{words.purpose(consent.purpose)}</Td>
            <Td dataLabel={t('ledger.channel')}>{words.channel(consent.channel)}</Td>
            <Td dataLabel={t('ledger.state')}>
              <ConsentState code={consent.state} />
            </Td>
            <Td dataLabel={t('ledger.version')}>{consent.purposeVersion}</Td>
            <Td dataLabel={t('ledger.eventTime')}>{formats.dayTime(consent.eventTime)}</Td>
            <Td dataLabel={t('ledger.validUntil')}>
              {consent.validUntil ? formats.dayTime(consent.validUntil) : t('ledger.unlimited')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
