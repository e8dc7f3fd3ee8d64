import { Card, CardBody, PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { ALERT_STATES, alertsQuery } from './alerts';
import { AlertsTable } from './AlertsTable';

export default function AlertsPage() {
  const { t } = useTranslation();
  const [named, name] = useParameter('state');
  const state = ALERT_STATES.find((each) => each === named) ?? 'open';
  const alerts = useQuery(alertsQuery(state));
  return (
    <>
      <PageHeader
        title={t('navigation.alerts')}
        description={t('alerts.description')}
        actions={
          <ToggleGroup aria-label={t('alerts.state')}>
            {ALERT_STATES.map((each) => (
              <ToggleGroupItem
                key={each}
                text={t(`alerts.states.${each}`)}
                isSelected={each === state}
                onChange={() => name(each)}
              />
            ))}
          </ToggleGroup>
        }
      />
      <PageSection hasBodyWrapper={false} aria-label={t('alerts.title')}>
        <Card>
          <CardBody>
            <Answer query={alerts}>
              {({ items }) =>
                items.length === 0 ? (
                  <NothingYet title={t(`alerts.none.${state}`)}>{t('alerts.noneText')}</NothingYet>
                ) : (
                  <AlertsTable alerts={items} />
                )
              }
            </Answer>
          </CardBody>
        </Card>
      </PageSection>
    </>
  );
}
