import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../charts/DataTable';
import type { TableData } from '../charts/tableData';
import { Facts } from '../states/Facts';
import { FileLink } from '../states/FileLink';
import { TitledCard } from '../states/TitledCard';
import type { Document, DocumentTable } from './register';

interface DocumentViewProps {
  document: Document;
  fileOf: (table: string) => { path: string; name: string };
}

/** A document that the service has written, in its own language. */
export function DocumentView({ document, fileOf }: DocumentViewProps) {
  const { t } = useTranslation();
  return (
    <div className="stack register" lang={document.language}>
      <TitledCard title={document.title}>
        <div className="register-facts">
          <Facts facts={document.facts.map(({ name, value }) => [name, value])} />
        </div>
      </TitledCard>
      {document.tables.map((table) => {
        const file = fileOf(table.key);
        return (
          <Card key={table.key}>
            <CardHeader
              actions={{
                actions: (
                  <FileLink
                    text="CSV"
                    label={t('register.csvOf', { title: table.title })}
                    path={file.path}
                    fileName={file.name}
                  />
                ),
                hasNoOffset: true,
              }}
            >
              <CardTitle component="h2">{table.title}</CardTitle>
            </CardHeader>
            <CardBody>
              {table.rows.length === 0 ? (
                <p className="faint">{table.none}</p>
              ) : (
                <DataTable label={table.title} data={dataOf(table)} />
              )}
            </CardBody>
          </Card>
        );
      })}
      <Facts facts={document.notes.map(({ name, value }) => [name, value])} />
    </div>
  );
}

function dataOf({ columns, rows }: DocumentTable): TableData {
  return {
    columns: columns.map((name, index) => ({ name, isNumeric: rows.every((row) => row[index]?.isNumber ?? false) })),
    rows: rows.map((row) => row.map(({ text }) => ({ text, value: text }))),
  };
}
