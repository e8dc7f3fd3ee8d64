import { Button, Card, CardBody, PageSection, Skeleton, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMay } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { ExplanationView } from './ExplanationView';
import { MembersTable } from './MembersTable';
import { RemoveSegment } from './RemoveSegment';
import { SegmentFacts } from './SegmentFacts';
import { SegmentState } from './SegmentState';
import { type Segment, segmentQuery } from './segments';
import './segments.css';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export default function SegmentPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const segment = useQuery(segmentQuery(key));
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.segments'), path: '/segments' }}
        title={segment.data?.name ?? key}
        labels={segment.data && <SegmentState {...segment.data} />}
        description={segment.isPending ? <Skeleton width="20rem" /> : segment.data?.description}
        actions={segment.data && <SegmentActions segment={segment.data} />}
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={segment}>{(answer) => <SegmentView segment={answer} />}</Answer>
      </PageSection>
    </>
  );
}

function SegmentActions({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const mayEdit = useMay('editSegments');
  const [isRemoving, setRemoving] = useState(false);
  if (!mayEdit) {
    return null;
  }
  return (
    <div className="page-tools">
      <Link className="pf-v6-c-button pf-m-primary" to={`/segments/${segment.key}/edit`}>
        {t('segment.edit')}
      </Link>
      <Button variant="secondary" isDanger onClick={() => setRemoving(true)}>
        {t('segment.remove')}
      </Button>
      {isRemoving && <RemoveSegment segment={segment} onClose={() => setRemoving(false)} />}
    </div>
  );
}

function SegmentView({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('explain');
  const explained = asked !== null && UUID.test(asked) ? asked : null;
  const explain = (id: string | null) => setParameters(id === null ? {} : { explain: id });
  return (
    <div className="stack">
      <SegmentFacts segment={segment} />
      <Card>
        <CardBody>
          <p className="rule-sentence">{texts(segment.text)}</p>
        </CardBody>
      </Card>
      <Card>
        <Tabs
          aria-label={segment.name}
          activeKey={asked === null ? 'members' : 'explanation'}
          onSelect={(_, tab) => explain(tab === 'members' ? null : '')}
        >
          <Tab eventKey="members" title={<TabTitleText>{t('segment.members')}</TabTitleText>}>
            {asked === null && <MembersTable segment={segment} onExplain={explain} />}
          </Tab>
          <Tab eventKey="explanation" title={<TabTitleText>{t('segment.explanation')}</TabTitleText>}>
            {asked !== null && (
              <CardBody>
                <ExplanationView segmentKey={segment.key} profileId={explained} onChoose={explain} />
              </CardBody>
            )}
          </Tab>
        </Tabs>
      </Card>
    </div>
  );
}
