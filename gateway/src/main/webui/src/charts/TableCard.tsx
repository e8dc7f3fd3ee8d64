import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { NothingYet } from '../states/NothingYet';
import { DataTable } from './DataTable';
import { ExportMenu } from './ExportMenu';
import type { TableData } from './tableData';

interface TableCardProps {
  title: string;
  description?: ReactNode;
  data: TableData;
  /** Said where there is not a single row. */
  empty: string;
}

/** Numbers that need no picture, to be read and to be taken away. */
export function TableCard({ title, description, data, empty }: TableCardProps) {
  return (
    <Card>
      <CardHeader actions={{ actions: <ExportMenu title={title} data={data} />, hasNoOffset: true }}>
        <CardTitle component="h2">{title}</CardTitle>
        {description && <div className="card-description">{description}</div>}
      </CardHeader>
      <CardBody>
        {data.rows.length === 0 ? (
          <NothingYet headingLevel="h3" title={empty} />
        ) : (
          <DataTable label={title} data={data} />
        )}
      </CardBody>
    </Card>
  );
}
