import { Button, PageSection, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { OwnConsents } from './OwnConsents';
import { OwnDataView } from './OwnDataView';
import { OwnHistory } from './OwnHistory';
import { OwnRequests } from './OwnRequests';
import { PersonalFrame } from './PersonalFrame';

const PARTS = ['consents', 'history', 'requests', 'data'] as const;

/** What a signed-in customer sees and does about themselves. */
export default function MyselfPage() {
  const { t } = useTranslation();
  const [part, setPart] = useState<(typeof PARTS)[number]>('consents');
  return (
    <PersonalFrame
      tools={
        <Button component="a" variant="link" href="/logout">
          {t('header.signOut')}
        </Button>
      }
    >
      <PageHeader title={t('personal.myself.title')} description={t('personal.myself.description')} />
      <PageSection hasBodyWrapper={false}>
        <Tabs
          activeKey={part}
          aria-label={t('personal.myself.title')}
          onSelect={(_, key) => setPart(PARTS.find((each) => each === key) ?? 'consents')}
          mountOnEnter
          unmountOnExit
        >
          <Tab eventKey="consents" title={<TabTitleText>{t('personal.myself.consents')}</TabTitleText>}>
            <OwnConsents />
          </Tab>
          <Tab eventKey="history" title={<TabTitleText>{t('personal.myself.history')}</TabTitleText>}>
            <OwnHistory />
          </Tab>
          <Tab eventKey="requests" title={<TabTitleText>{t('personal.myself.requests')}</TabTitleText>}>
            <OwnRequests />
          </Tab>
          <Tab eventKey="data" title={<TabTitleText>{t('personal.myself.data')}</TabTitleText>}>
            <OwnDataView />
          </Tab>
        </Tabs>
      </PageSection>
    </PersonalFrame>
  );
}
