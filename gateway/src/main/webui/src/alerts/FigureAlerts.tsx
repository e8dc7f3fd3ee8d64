import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import { alertsQuery } from './alerts';
import { AlertsTable } from './AlertsTable';

/** The alerts that one figure has raised, settled or not. */
export function FigureAlerts({ figure }: { figure: string }) {
  const { t } = useTranslation();
  const alerts = useQuery(alertsQuery('all'));
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('alerts.title')}</CardTitle>
      </CardHeader>
      <CardBody>
        <Answer query={alerts} skeleton={<BlockSkeleton height="6rem" />}>
          {({ items }) => {
            const own = items.filter((alert) => alert.figure === figure);
            return own.length === 0 ? (
              <NothingYet headingLevel="h3" title={t('alerts.none.all')} />
            ) : (
              <AlertsTable alerts={own} />
            );
          }}
        </Answer>
      </CardBody>
    </Card>
  );
}
