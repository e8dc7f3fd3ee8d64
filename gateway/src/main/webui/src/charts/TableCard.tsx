import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { NothingYet } from '../states/NothingYet';
import { DataTable } from './DataTable';
import { ExportMenu, type ServerExports } from './ExportMenu';
import type { TableData } from './tableData';

interface TableCardProps {
  title: string;
  description?: ReactNode;
  tools?: ReactNode;
  data: TableData;
  /** Said where there is not a single row. */
  empty?: string;
  server?: ServerExports | undefined;
}

/** Numbers that are best read as a table, to be taken away as a file too. */
export function TableCard({ title, description, tools, data, empty, server }: TableCardProps) {
  const actions = (
    <div className="card-tools">
      {tools}
      <ExportMenu title={title} data={data} server={server} />
    </div>
  );
  return (
    <Card>
      <CardHeader actions={{ actions, hasNoOffset: true }}>
        <CardTitle component="h2">{title}</CardTitle>
        {description && <div className="card-description">{description}</div>}
      </CardHeader>
      <CardBody>
        {empty && data.rows.length === 0 ? (
          <NothingYet headingLevel="h3" title={empty} />
        ) : (
          <DataTable label={title} data={data} />
        )}
      </CardBody>
    </Card>
  );
}
