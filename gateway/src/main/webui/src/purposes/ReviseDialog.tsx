import { Button, Form } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Purpose, purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';
import { Dialog } from '../states/Dialog';
import { besideFields } from '../states/fieldMistake';
import { RefusalAlert } from '../states/RefusalAlert';
import { PurposeFields } from './PurposeFields';
import { PurposePreview } from './PurposePreview';
import { bodyOf, draftOf, revise, versionsQuery } from './purposes';

const FORM = 'purpose-form';
const FIELDS = [
  '/name',
  '/description',
  '/dataCategories',
  '/retention',
  '/channels',
  '/recipients',
  '/tcfPurposes',
  '/tcfSpecialFeatures',
  '/googleTypes',
  '/objectedByGpc',
  '/validFrom',
  '/validUntil',
  '/legalBasis',
];

/** Publishes a new version; the earlier ones stay, as consents were given to them. */
export function ReviseDialog({ purpose, onClose }: { purpose: Purpose; onClose: () => void }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(purpose));
  const revision = useMutation({
    mutationFn: () => revise(purpose.key, bodyOf(draft)),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: purposesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: versionsQuery(purpose.key).queryKey }),
      ]);
      onClose();
    },
  });
  return (
    <Dialog
      isWide
      title={t('purposes.reviseOf', { name: texts(purpose.name) })}
      action={
        <Button type="submit" form={FORM} isLoading={revision.isPending} isDisabled={revision.isPending}>
          {t('purposes.publish')}
        </Button>
      }
      onClose={onClose}
    >
      <Form
        id={FORM}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          revision.mutate();
        }}
      >
        <PurposeFields
          draft={draft}
          error={revision.error}
          onChange={(part) => setDraft((current) => ({ ...current, ...part }))}
        />
      </Form>
      <PurposePreview draft={draft} />
      <RefusalAlert error={besideFields(revision.error, FIELDS)} />
    </Dialog>
  );
}
