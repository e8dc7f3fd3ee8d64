import { Button, Form } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '../figures/figures';
import { useLanguage } from '../i18n/useLanguage';
import { Dialog } from '../states/Dialog';
import { RefusalAlert } from '../states/RefusalAlert';
import { TargetFields } from './TargetFields';
import { draftOf, formOf } from './targetForm';
import { saveTarget, type Target, type TargetDraft, targetsQuery } from './targets';

interface TargetDialogProps {
  definition: FigureDefinition;
  /** Null to create one. */
  target: Target | null;
  onClose: () => void;
}

const FORM = 'target-form';

export function TargetDialog({ definition, target, onClose }: TargetDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const [form, setForm] = useState(() => formOf(target, definition.unit, language));
  const draft = draftOf(form, definition.key, definition.unit, language);
  const saving = useMutation({
    mutationFn: (wanted: TargetDraft) => saveTarget(wanted, target),
    onSuccess: async () => {
      await queries.invalidateQueries(targetsQuery);
      onClose();
    },
  });
  return (
    <Dialog
      isWide
      title={t(target ? 'targets.editTitle' : 'targets.add')}
      action={
        <Button type="submit" form={FORM} isLoading={saving.isPending} isDisabled={draft === null || saving.isPending}>
          {t('save')}
        </Button>
      }
      onClose={onClose}
    >
      <Form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft !== null) {
            saving.mutate(draft);
          }
        }}
      >
        <TargetFields
          form={form}
          definition={definition}
          isValueMissing={draft === null && form.value !== ''}
          onChange={(part) => setForm((current) => ({ ...current, ...part }))}
        />
      </Form>
      <RefusalAlert error={saving.error} />
    </Dialog>
  );
}
