import { Button, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { useReason } from '../customers/useReason';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { ExplainedTree } from './ExplainedTree';
import { explanationQuery } from './segments';
import { Notice } from '../states/Notice';

interface ExplanationViewProps {
  segmentKey: string;
  profileId: string | null;
  onChoose: (profileId: string) => void;
}

/** Why a person is, or is not, in the segment now: each part of the rule with its answer. */
export function ExplanationView({ segmentKey, profileId, onChoose }: ExplanationViewProps) {
  return (
    <div className="stack">
      <ChooseProfile onChoose={onChoose} />
      {profileId !== null && <Explained segmentKey={segmentKey} profileId={profileId} />}
    </div>
  );
}

function ChooseProfile({ onChoose }: { onChoose: (profileId: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() !== '') {
      onChoose(text.trim());
    }
  };
  return (
    <Form className="choose-profile" onSubmit={submit}>
      <FormGroup label={t('segment.profileId')} fieldId="explained-profile">
        <div className="inline-form">
          <TextInput id="explained-profile" value={text} onChange={(_, value) => setText(value)} />
          <Button type="submit" variant="secondary">
            {t('segment.explain')}
          </Button>
        </div>
      </FormGroup>
    </Form>
  );
}

function Explained({ segmentKey, profileId }: { segmentKey: string; profileId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reasonOf = useReason();
  const explanation = useQuery(explanationQuery(segmentKey, profileId));
  return (
    <Answer query={explanation}>
      {({ member, since, permitted, permissionReason, node }) => (
        <>
          <Notice variant={member ? 'success' : 'info'} title={t(member ? 'segment.isMember' : 'segment.isNoMember')}>
            <CustomerLink id={profileId} />
            {member && since && <p>{t('segment.memberSince', { at: formats.dayTime(since) })}</p>}
            {!permitted && <p>{t('segment.notPermitted', { reason: reasonOf(permissionReason) })}</p>}
          </Notice>
          <ExplainedTree node={node} />
        </>
      )}
    </Answer>
  );
}
