import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { type Breach, breachQuery, historyQuery, record, revise } from './breaches';
import { draftOf, factsOf, firstDraft } from './factsDraft';
import { FactsFields } from './FactsFields';

const FIELDS = [
  '/title',
  '/awareness',
  '/risk',
  '/kinds',
  '/nature',
  '/peopleCategories',
  '/people',
  '/dataCategories',
  '/records',
  '/consequences',
  '/measures',
  '/note',
];

interface FactsDialogProps {
  /** The entry that is changed; missing for a new one. */
  breach?: Breach;
  onClose: () => void;
}

/** Enters an incident, or says what is known of it by now. */
export function FactsDialog({ breach, onClose }: FactsDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => (breach ? draftOf(breach) : firstDraft(new Date())));
  const [note, setNote] = useState('');
  const entry = useMutation({
    mutationFn: () => (breach ? revise(breach, factsOf(draft, breach), note.trim()) : record(factsOf(draft))),
    onSuccess: async (entered) => {
      queries.setQueryData(breachQuery(entered.id).queryKey, entered);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['breaches'] }),
        queries.invalidateQueries({ queryKey: historyQuery(entered.id).queryKey }),
      ]);
      onClose();
      await navigate(`/privacy/breaches/${entered.id}`);
    },
  });
  const name = breach ? 'revise' : 'record';
  return (
    <FormDialog
      title={t(`breaches.${name}.title`)}
      action={t(`breaches.${name}.action`)}
      isPending={entry.isPending}
      error={entry.error}
      fields={FIELDS}
      onSubmit={() => entry.mutate()}
      onClose={onClose}
    >
      <FactsFields
        draft={draft}
        error={entry.error}
        onChange={(part) => setDraft((current) => ({ ...current, ...part }))}
      />
      {breach && (
        <TextField
          isLong
          label={t('breaches.note')}
          value={note}
          mistake={mistakeAt(entry.error, '/note')}
          hint={t('breaches.noteHint')}
          onChange={setNote}
        />
      )}
    </FormDialog>
  );
}
