import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from './imports';
import { columnsOf } from './mapping';

const SHOWN_ROWS = 5;

export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const columns = columnsOf(preview);
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={t('newImport.preview')}>
      <Table variant="compact" aria-label={t('newImport.preview')} gridBreakPoint="">
        <Thead>
          <Tr>
            {columns.map(({ name }) => (
              <Th key={name} modifier="nowrap">
                {name}
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {preview.rows.slice(0, SHOWN_ROWS).map((row, index) => (
            <Tr key={index}>
              {columns.map(({ name }, column) => (
                <Td key={name} modifier="nowrap">
                  {row[column]}
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}
