import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';

interface TitledCardProps {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A card with its heading. */
export function TitledCard({ title, description, actions, children }: TitledCardProps) {
  return (
    <Card>
      <CardHeader {...(actions !== undefined && { actions: { actions, hasNoOffset: true } })}>
        <CardTitle component="h2">{title}</CardTitle>
        {description && <div className="card-description">{description}</div>}
      </CardHeader>
      <CardBody className="stack">{children}</CardBody>
    </Card>
  );
}
