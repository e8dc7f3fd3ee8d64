import { Label } from '@patternfly/react-core';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { ConsentState } from './ConsentState';
import type { LedgerEntry } from './ledger';
import { useLedgerWords } from './useLedgerWords';

/** The ledger as it stands: what was said when, how, and when it was written down. */
export function LedgerTable({ entries }: { entries: LedgerEntry[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLedgerWords();
  return (
    <Table variant="compact">
      <Caption>{t('ledger.historyTable')}</Caption>
      <Thead>
        <Tr>
          <Th className="numeric">{t('ledger.position')}</Th>
          <Th>{t('ledger.purpose')}</Th>
          <Th>{t('ledger.channel')}</Th>
          <Th>{t('ledger.state')}</Th>
          <Th>{t('ledger.version')}</Th>
          <Th>{t('ledger.eventTime')}</Th>
          <Th>{t('ledger.recordedAt')}</Th>
          <Th>{t('ledger.method')}</Th>
          <Th>{t('ledger.origin')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.position}>
            <Td dataLabel={t('ledger.position')} className="numeric">
              {entry.position}
            </Td>
            <Td dataLabel={t('ledger.purpose')}>{words.purpose(entry.purpose)}</Td>
            <Td dataLabel={t('ledger.channel')}>{words.channel(entry.channel)}</Td>
            <Td dataLabel={t('ledger.state')}>
              <span className="ledger-state">
                <ConsentState code={entry.state} />
                {entry.conflict && (
                  <Label isCompact color="yellow" icon={<ExclamationTriangleIcon />}>
                    {t('ledger.conflict')}
                  </Label>
                )}
              </span>
            </Td>
            <Td dataLabel={t('ledger.version')}>{entry.purposeVersion}</Td>
            <Td dataLabel={t('ledger.eventTime')}>{formats.dayTime(entry.eventTime)}</Td>
            <Td dataLabel={t('ledger.recordedAt')}>{formats.dayTime(entry.recordedAt)}</Td>
            <Td dataLabel={t('ledger.method')}>{entry.method ? words.method(entry.method) : '–'}</Td>
            <Td dataLabel={t('ledger.origin')}>{entry.origin}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
