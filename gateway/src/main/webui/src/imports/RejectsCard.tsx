import { Card, CardHeader, CardTitle } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { type ImportJob, rejectsAddress } from './imports';

const REASONS = [
  'BLANK_LINE',
  'MISSING_COLUMNS',
  'NO_CUSTOMER',
  'UNREADABLE_CUSTOMER',
  'UNREADABLE_DATE',
  'DATE_IN_FUTURE',
  'UNREADABLE_QUANTITY',
  'ZERO_QUANTITY',
  'UNREADABLE_PRICE',
  'NEGATIVE_PRICE',
  'ZERO_PRICE',
  'UNKNOWN_CURRENCY',
  'NO_INVOICE',
  'UNREADABLE_INVOICE',
] as const;

/** Why lines were left out, and the lines themselves to mend and send again. */
export function RejectsCard({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reasonOf = (code: string) => {
    const known = REASONS.find((reason) => reason === code);
    return known ? t(`rejectReason.${known}`) : code;
  };
  const reasons = Object.entries(job.progress.rejectedByReason).sort(([, a], [, b]) => b - a);
  return (
    <Card>
      <CardHeader
        actions={{
          actions: (
            <a className="pf-v6-c-button pf-m-secondary" href={rejectsAddress(job.id)} download>
              <DownloadIcon aria-hidden="true" /> {t('import.downloadRejects')}
            </a>
          ),
          hasNoOffset: true,
        }}
      >
        <CardTitle component="h2">{t('import.rejects')}</CardTitle>
      </CardHeader>
      <Table variant="compact" aria-label={t('import.rejects')} className="card-table">
        <Thead>
          <Tr>
            <Th>{t('import.reason')}</Th>
            <Th className="numeric">{t('imports.lines')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {reasons.map(([code, lines]) => (
            <Tr key={code}>
              <Td dataLabel={t('import.reason')}>{reasonOf(code)}</Td>
              <Td dataLabel={t('imports.lines')} className="numeric">
                {formats.count(lines)}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Card>
  );
}
