import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { DataTable } from './DataTable';
import { ExportMenu, type ServerExports } from './ExportMenu';
import type { TableData } from './tableData';

interface TableCardProps {
  title: string;
  description?: ReactNode;
  tools?: ReactNode;
  data: TableData;
  server?: ServerExports | undefined;
}

/** Numbers that are best read as a table, to be taken away as a file too. */
export function TableCard({ title, description, tools, data, server }: TableCardProps) {
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
        <DataTable label={title} data={data} />
      </CardBody>
    </Card>
  );
}
