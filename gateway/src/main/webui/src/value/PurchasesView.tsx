import { Card, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AtRiskTable } from './AtRiskTable';
import { CalibrationCard } from './CalibrationCard';
import { DistributionCard } from './DistributionCard';
import { HoldoutCard } from './HoldoutCard';
import { ModelCard } from './ModelCard';
import { RefitProgress } from './RefitProgress';
import { ValuedCustomersTable } from './ValuedCustomersTable';

const LISTS = ['clv', 'atRisk', 'pAlive'] as const;

/** Customers who buy whenever they like: what they are worth, who they are, and the models behind it. */
export function PurchasesView() {
  const { t } = useTranslation();
  const [list, setList] = useState<(typeof LISTS)[number]>('clv');
  return (
    <div className="stack">
      <RefitProgress />
      <DistributionCard />
      <Card>
        <Tabs
          aria-label={t('value.lists.label')}
          activeKey={list}
          onSelect={(_, key) => setList(LISTS.find((each) => each === key) ?? 'clv')}
        >
          {LISTS.map((each) => (
            <Tab key={each} eventKey={each} title={<TabTitleText>{t(`value.lists.${each}`)}</TabTitleText>}>
              {list === each && (each === 'atRisk' ? <AtRiskTable /> : <ValuedCustomersTable sort={each} />)}
            </Tab>
          ))}
        </Tabs>
      </Card>
      <ModelCard />
      <CalibrationCard />
      <HoldoutCard />
    </div>
  );
}
