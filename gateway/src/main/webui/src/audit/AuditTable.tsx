import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import type { AuditEntry } from './audit';

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact">
      <Caption>{t('audit.table')}</Caption>
      <Thead>
        <Tr>
          <Th className="numeric">{t('audit.sequence')}</Th>
          <Th>{t('audit.at')}</Th>
          <Th>{t('audit.actor')}</Th>
          <Th>{t('audit.action')}</Th>
          <Th>{t('audit.object')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.sequence}>
            <Td dataLabel={t('audit.sequence')} className="numeric">
              {formats.count(entry.sequence)}
            </Td>
            <Td dataLabel={t('audit.at')}>{formats.dayTime(entry.at)}</Td>
            <Td dataLabel={t('audit.actor')}>{entry.actor}</Td>
            <Td dataLabel={t('audit.action')}>
              <code>{entry.action}</code>
            </Td>
            <Td dataLabel={t('audit.object')} className="audit-object">
              {entry.object.type}{' '}
              {entry.action.startsWith('privacy.') ? (
                <Link to={`/privacy/requests/${entry.object.id}`}>{entry.object.id}</Link>
              ) : (
                entry.object.id
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
