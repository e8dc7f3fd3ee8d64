import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import { shortId } from './customerName';
import type { CustomerRow } from './customers';

export function CustomersTable({ rows }: { rows: CustomerRow[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact" aria-label={t('navigation.customers')}>
      <Thead>
        <Tr>
          <Th>{t('customers.name')}</Th>
          <Th>{t('customers.email')}</Th>
          <Th>{t('customers.firstSeen')}</Th>
          <Th>{t('customers.lastSeen')}</Th>
          <Th className="numeric">{t('customers.events')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td dataLabel={t('customers.name')}>
              <Link to={`/customers/${row.id}`}>
                {row.name ?? row.email ?? t('customers.anonymous', { id: shortId(row.id) })}
              </Link>
            </Td>
            <Td dataLabel={t('customers.email')}>{row.email ?? '–'}</Td>
            <Td dataLabel={t('customers.firstSeen')}>{formats.day(row.firstSeen)}</Td>
            <Td dataLabel={t('customers.lastSeen')}>{formats.dayTime(row.lastSeen)}</Td>
            <Td dataLabel={t('customers.events')} className="numeric">
              {formats.count(row.eventCount)}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
