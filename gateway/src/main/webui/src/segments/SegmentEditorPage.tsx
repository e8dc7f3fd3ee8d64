import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { Answer } from '../states/Answer';
import { firstDraftOf } from './rule/firstDraft';
import { SegmentForm } from './SegmentForm';
import { segmentQuery } from './segments';
import './segments.css';

export default function SegmentEditorPage() {
  const { key } = useParams();
  return key === undefined ? <NewSegment /> : <ChangeSegment segmentKey={key} />;
}

function NewSegment() {
  const { t } = useTranslation();
  const state: unknown = useLocation().state;
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.segments'), path: '/segments' }}
        title={t('segmentForm.newTitle')}
        description={t('segmentForm.description')}
      />
      <PageSection hasBodyWrapper={false}>
        <SegmentForm draft={firstDraftOf(state)} />
      </PageSection>
    </>
  );
}

function ChangeSegment({ segmentKey }: { segmentKey: string }) {
  const { t } = useTranslation();
  const segment = useQuery({ ...segmentQuery(segmentKey), refetchInterval: false });
  return (
    <>
      <PageHeader
        parent={{ name: segment.data?.name ?? segmentKey, path: `/segments/${segmentKey}` }}
        title={t('segmentForm.changeTitle')}
        description={t('segmentForm.description')}
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={segment}>{(answer) => <SegmentForm segment={answer} />}</Answer>
      </PageSection>
    </>
  );
}
