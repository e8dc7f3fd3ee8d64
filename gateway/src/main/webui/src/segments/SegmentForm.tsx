import {
  Button,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  Form,
  FormGroup,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isRefused } from '../api/problem';
import { purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';
import { RefusalAlert } from '../states/RefusalAlert';
import type { FirstDraft } from './rule/firstDraft';
import { emptyRule } from './rule/rule';
import { RuleTree } from './rule/RuleTree';
import { editRule } from './rule/ruleTree';
import { ruleMistakes } from './ruleMistakes';
import { RuleVerdict } from './RuleVerdict';
import { changeSegment, createSegment, keyFrom, type Segment, segmentQuery, segmentsQuery } from './segments';
import { useValidation } from './useValidation';

interface SegmentFormProps {
  segment?: Segment;
  /** What a new one begins with. */
  draft?: FirstDraft | null;
}

/** A new segment, or a change of one; the rule is checked by the service while it is edited. */
export function SegmentForm({ segment, draft }: SegmentFormProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const purposes = useQuery(purposesQuery).data?.items ?? [];
  const [name, setName] = useState(segment?.name ?? draft?.name ?? '');
  const [typedKey, setTypedKey] = useState<string | null>(segment?.key ?? null);
  const [description, setDescription] = useState(segment?.description ?? '');
  const [purpose, setPurpose] = useState(segment?.purpose ?? draft?.purpose ?? 'marketing');
  const [rule, edit] = useReducer(editRule, segment?.rule ?? draft?.rule ?? emptyRule('all'));
  const key = typedKey ?? keyFrom(name);
  const validation = useValidation(purpose, rule);
  const saving = useMutation({
    mutationFn: () => {
      const wanted = { name: name.trim(), description: description.trim() || null, purpose, rule };
      return segment ? changeSegment(segment.key, wanted) : createSegment(key, wanted);
    },
    onSuccess: async () => {
      // Also where they are not on the page: neither may show what was there before.
      await Promise.all(
        [segmentsQuery, segmentQuery(key)].map(({ queryKey }) =>
          queries.invalidateQueries({ queryKey, refetchType: 'all' }),
        ),
      );
      await navigate(`/segments/${key}`);
    },
  });
  const refused = isRefused(saving.error) ? saving.error.problem.errors : [];
  const mistakes = ruleMistakes([...(validation.data?.errors ?? []), ...refused]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Form onSubmit={submit} className="segment-form">
      <Card>
        <CardBody className="form-columns">
          <FormGroup label={t('segments.name')} fieldId="segment-name" isRequired>
            <TextInput id="segment-name" isRequired value={name} onChange={(_, value) => setName(value)} />
          </FormGroup>
          <FormGroup label={t('segmentForm.key')} fieldId="segment-key" isRequired>
            <TextInput
              id="segment-key"
              isRequired
              {...(segment && { readOnlyVariant: 'default' as const })}
              value={key}
              onChange={(_, value) => setTypedKey(value)}
            />
          </FormGroup>
          <FormGroup label={t('segments.purpose')} fieldId="segment-purpose" isRequired>
            <FormSelect id="segment-purpose" value={purpose} onChange={(_, value) => setPurpose(value)}>
              {purposes.map((each) => (
                <FormSelectOption key={each.key} value={each.key} label={texts(each.name)} />
              ))}
            </FormSelect>
          </FormGroup>
          <FormGroup label={t('segmentForm.about')} fieldId="segment-description" className="form-wide">
            <TextArea
              id="segment-description"
              rows={2}
              resizeOrientation="vertical"
              value={description}
              onChange={(_, value) => setDescription(value)}
            />
          </FormGroup>
        </CardBody>
      </Card>
      <div className="rule-editor">
        <Card>
          <CardHeader>
            <CardTitle component="h2">{t('segmentForm.rule')}</CardTitle>
            <div className="card-description">{t('segmentForm.ruleText')}</div>
          </CardHeader>
          <CardBody>
            <RuleTree rule={rule} path={[]} mistakes={mistakes} purposes={purposes} onEdit={edit} />
          </CardBody>
        </Card>
        <RuleVerdict validation={validation} />
      </div>
      <RefusalAlert error={saving.error} />
      <div className="page-tools">
        <Button
          type="submit"
          isLoading={saving.isPending}
          isDisabled={name.trim() === '' || key === '' || validation.data?.valid !== true || saving.isPending}
        >
          {t('save')}
        </Button>
        <Button variant="link" onClick={() => void navigate(segment ? `/segments/${segment.key}` : '/segments')}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
