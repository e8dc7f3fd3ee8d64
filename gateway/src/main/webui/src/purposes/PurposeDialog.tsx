import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Purpose, purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { PurposeFields } from './PurposeFields';
import { PurposePreview } from './PurposePreview';
import { bodyOf, draftOf, EMPTY, publish, revise, versionsQuery } from './purposes';

const FIELDS = [
  '/key',
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

/** Publishes a new purpose, or a new version of one; earlier versions stay, as consents were given to them. */
export function PurposeDialog({ purpose, onClose }: { purpose?: Purpose; onClose: () => void }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const queries = useQueryClient();
  const [key, setKey] = useState(purpose?.key ?? '');
  const [draft, setDraft] = useState(() => (purpose ? draftOf(purpose) : EMPTY));
  const published = useMutation({
    mutationFn: () => (purpose ? revise(key, bodyOf(draft)) : publish(key.trim(), bodyOf(draft))),
    onSuccess: async (version) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: purposesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: versionsQuery(version.key).queryKey }),
      ]);
      onClose();
    },
  });
  const { error } = published;
  return (
    <FormDialog
      title={purpose ? t('purposes.reviseOf', { name: texts(purpose.name) }) : t('purposes.create')}
      action={t('purposes.publish')}
      isPending={published.isPending}
      error={error}
      fields={FIELDS}
      aside={<PurposePreview draft={draft} />}
      onSubmit={() => published.mutate()}
      onClose={onClose}
    >
      {!purpose && (
        <TextField
          isRequired
          label={t('purposes.key')}
          value={key}
          mistake={mistakeAt(error, '/key')}
          hint={t('purposes.keyHint')}
          onChange={setKey}
        />
      )}
      <PurposeFields
        draft={draft}
        error={error}
        onChange={(part) => setDraft((current) => ({ ...current, ...part }))}
      />
    </FormDialog>
  );
}
