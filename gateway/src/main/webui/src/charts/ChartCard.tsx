import { Card, CardBody, CardHeader, CardTitle, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from './DataTable';
import { ExportMenu, type ServerExports } from './ExportMenu';
import type { TableData } from './tableData';

interface ChartCardProps {
  title: string;
  description?: ReactNode;
  tools?: ReactNode;
  /** Also says that the numbers are on their way, or why there are none. */
  picture: ReactNode;
  /** The numbers behind the picture: its table and its file. Missing while they are on their way. */
  data?: TableData | undefined;
  /** The same numbers where they need more than plain cells, such as links. */
  table?: ReactNode;
  /** Where the service writes the numbers into files itself. */
  server?: ServerExports | undefined;
}

/** A picture and the same numbers as a table; the reader chooses, and may take them away as a file. */
export function ChartCard({ title, description, tools, picture, data, table, server }: ChartCardProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const views = (
    <div className="card-tools">
      {tools}
      <ToggleGroup isCompact aria-label={`${t('views.label')}: ${title}`}>
        {(['picture', 'table'] as const).map((name) => (
          <ToggleGroupItem
            key={name}
            text={t(`views.${name}`)}
            isSelected={view === name}
            onChange={() => setView(name)}
          />
        ))}
      </ToggleGroup>
      <ExportMenu title={title} data={data} server={server} />
    </div>
  );
  return (
    <Card className="chart-card">
      <CardHeader actions={{ actions: views, hasNoOffset: true }}>
        <CardTitle component="h2">{title}</CardTitle>
        {description && <div className="card-description">{description}</div>}
      </CardHeader>
      <CardBody>
        {view === 'picture' ? picture : (table ?? (data ? <DataTable label={title} data={data} /> : picture))}
      </CardBody>
    </Card>
  );
}
