import { Card, CardBody, CardHeader, CardTitle, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ChartCardProps {
  title: string;
  description?: ReactNode;
  tools?: ReactNode;
  picture: ReactNode;
  table: ReactNode;
}

/** A picture and the same numbers as a table; the reader chooses. */
export function ChartCard({ title, description, tools, picture, table }: ChartCardProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const views = (
    <div className="card-tools">
      {tools}
      <ToggleGroup isCompact aria-label={t('views.label')}>
        {(['picture', 'table'] as const).map((name) => (
          <ToggleGroupItem
            key={name}
            text={t(`views.${name}`)}
            isSelected={view === name}
            onChange={() => setView(name)}
          />
        ))}
      </ToggleGroup>
    </div>
  );
  return (
    <Card className="chart-card">
      <CardHeader actions={{ actions: views, hasNoOffset: true }}>
        <CardTitle component="h2">{title}</CardTitle>
        {description && <div className="card-description">{description}</div>}
      </CardHeader>
      <CardBody>{view === 'picture' ? picture : table}</CardBody>
    </Card>
  );
}
