import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { TableData } from './tableData';

interface DataTableProps {
  label: string;
  data: TableData;
}

/** The numbers behind a picture. Long ones scroll in their place, also by the keyboard. */
export function DataTable({ label, data: { columns, rows } }: DataTableProps) {
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={label}>
      <Table variant="compact" aria-label={label} isStickyHeader>
        <Thead>
          <Tr>
            {columns.map(({ name, isNumeric }) => (
              <Th key={name} {...(isNumeric && { className: 'numeric' })}>
                {name}
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((cells, row) => (
            <Tr key={row}>
              {columns.map(({ name, isNumeric }, column) => (
                <Td key={name} dataLabel={name} {...(isNumeric && { className: 'numeric' })}>
                  {cells[column]?.text}
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}
