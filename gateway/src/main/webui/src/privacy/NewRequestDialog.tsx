import { Button, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { today } from '../period/period';
import { DayField } from '../period/DayField';
import { Dialog } from '../states/Dialog';
import { FieldHint } from '../states/FieldHint';
import { besideFields, mistakeAt } from '../states/fieldMistake';
import { RefusalAlert } from '../states/RefusalAlert';
import { TextField } from '../states/TextField';
import { CorrectionFields } from './CorrectionFields';
import { IdentityFields } from './IdentityFields';
import { FIRST_DRAFT, type RequestDraft, toNewRequest } from './requestDraft';
import { NEW_CHANNELS, receive, requestQuery, TYPES } from './requests';
import { useWholeRows } from './useWholeRows';

const FORM = 'new-request-form';

/** Writes down a request that came by letter, mail, telephone or in person. */
export function NewRequestDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<RequestDraft>(() => ({ ...FIRST_DRAFT, day: today() }));
  const change = (part: Partial<RequestDraft>) => setDraft((current) => ({ ...current, ...part }));
  const requireWhole = useWholeRows('/corrections');
  const reception = useMutation({
    mutationFn: async () => {
      if (draft.type === 'RECTIFICATION') {
        requireWhole(draft.corrections);
      }
      return receive(toNewRequest(draft, today()));
    },
    onSuccess: async (received) => {
      queries.setQueryData(requestQuery(received.id).queryKey, received);
      await queries.invalidateQueries({ queryKey: ['rights-requests'], refetchType: 'all' });
      await navigate(`/privacy/requests/${received.id}`);
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    reception.mutate();
  };
  const { error, isPending } = reception;
  return (
    <Dialog
      isWide
      title={t('privacyNew.title')}
      action={
        <Button type="submit" form={FORM} isLoading={isPending} isDisabled={isPending}>
          {t('privacyNew.action')}
        </Button>
      }
      onClose={onClose}
    >
      <Form id={FORM} onSubmit={submit} noValidate>
        <div className="request-columns">
          <FormGroup label={t('privacy.type')} fieldId="request-type" isRequired>
            <FormSelect
              id="request-type"
              value={draft.type}
              onChange={(_, chosen) => change({ type: TYPES.find((each) => each === chosen) ?? draft.type })}
            >
              {TYPES.map((each) => (
                <FormSelectOption
                  key={each}
                  value={each}
                  label={`${t(`privacy.types.${each}`)} (${t(`privacy.articles.${each}`)})`}
                />
              ))}
            </FormSelect>
          </FormGroup>
          <FormGroup label={t('privacy.channel')} fieldId="request-channel" isRequired>
            <FormSelect
              id="request-channel"
              value={draft.channel}
              onChange={(_, chosen) =>
                change({ channel: NEW_CHANNELS.find((each) => each === chosen) ?? draft.channel })
              }
            >
              {NEW_CHANNELS.map((each) => (
                <FormSelectOption key={each} value={each} label={t(`privacy.channels.${each}`)} />
              ))}
            </FormSelect>
          </FormGroup>
          <FormGroup label={t('privacyNew.day')} fieldId="request-day" isRequired>
            <DayField id="request-day" day={draft.day} onChange={(day) => change({ day })} />
            <FieldHint id="request-day-hint" mistake={mistakeAt(error, '/receivedAt')} hint={t('privacyNew.dayHint')} />
          </FormGroup>
        </div>
        <IdentityFields identities={draft.identities} error={error} onChange={(identities) => change({ identities })} />
        <TextField
          label={t('privacyNew.profile')}
          value={draft.profileId}
          mistake={mistakeAt(error, '/profileId')}
          hint={t('privacyNew.profileHint')}
          onChange={(profileId) => change({ profileId })}
        />
        {draft.type === 'RECTIFICATION' && (
          <CorrectionFields
            drafts={draft.corrections}
            mistake={mistakeAt(error, '/corrections')}
            onChange={(corrections) => change({ corrections })}
          />
        )}
      </Form>
      <RefusalAlert error={besideFields(error, ['/receivedAt', '/identities', '/profileId', '/corrections'])} />
    </Dialog>
  );
}
