import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useLanguage';
import { DayField } from '../period/DayField';
import { registerQuery } from '../register/register';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { hold, holdsQuery } from './retention';

const FIELDS = ['/profileId', '/categories', '/reason', '/until'];

/** Keeps categories of one person's data, whatever is asked to be erased. */
export function HoldDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [profileId, setProfileId] = useState('');
  const [categories, setCategories] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const order = useMutation({
    mutationFn: () =>
      hold({ profileId: profileId.trim(), categories, reason: reason.trim(), until: until === '' ? null : until }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: holdsQuery.queryKey });
    },
  });
  const { error } = order;
  return (
    <FormDialog
      title={t('retention.hold')}
      action={t('retention.holdAction')}
      isPending={order.isPending}
      error={error}
      fields={FIELDS}
      onSubmit={() => order.mutate()}
      onClose={onClose}
    >
      <TextField
        isRequired
        label={t('retention.profile')}
        value={profileId}
        mistake={mistakeAt(error, '/profileId')}
        hint={t('retention.profileHint')}
        onChange={setProfileId}
      />
      <CategoryBoxes categories={categories} mistake={mistakeAt(error, '/categories')} onChange={setCategories} />
      <TextField
        isLong
        isRequired
        label={t('retention.reason')}
        value={reason}
        mistake={mistakeAt(error, '/reason')}
        hint={t('retention.reasonHint')}
        onChange={setReason}
      />
      <FormGroup label={t('retention.until')} fieldId="hold-until">
        <DayField id="hold-until" day={until} onChange={setUntil} />
        <FieldHint id="hold-until-hint" mistake={mistakeAt(error, '/until')} hint={t('retention.untilHint')} />
      </FormGroup>
    </FormDialog>
  );
}

interface CategoryBoxesProps {
  categories: string[];
  mistake: string | null;
  onChange: (categories: string[]) => void;
}

/** The categories that services have said they keep; a hold on another one would keep nothing. */
function CategoryBoxes({ categories, mistake, onChange }: CategoryBoxesProps) {
  const { t } = useTranslation();
  const register = useQuery(registerQuery(useLanguage()));
  const known = [...new Set(register.data?.content.systems.map(({ category }) => category))].sort();
  return (
    <FormGroup role="group" label={t('retention.categories')} fieldId="hold-categories" isInline isRequired>
      {known.map((category) => (
        <Checkbox
          key={category}
          id={`hold-category-${category}`}
          label={category}
          isChecked={categories.includes(category)}
          onChange={(_, isChosen) =>
            onChange(isChosen ? [...categories, category] : categories.filter((each) => each !== category))
          }
        />
      ))}
      <FieldHint
        id="hold-categories-hint"
        mistake={mistake ?? (register.isError ? t('retention.noCategories') : null)}
        hint={t('retention.categoriesHint')}
      />
    </FormGroup>
  );
}
