import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../states/RefusalAlert';
import { keyFrom } from '../segments/segments';
import { type ImportDraft, layoutOf } from './importDraft';
import { type Mapping, presetsQuery, savePreset } from './imports';
import { type Column, fitting, gapsIn } from './mapping';
import { Notice } from '../states/Notice';

interface PresetFieldsProps {
  columns: Column[];
  /** What the columns seem to mean; holds as long as no preset is chosen. */
  suggested: Mapping;
  draft: ImportDraft;
  onChange: (part: Partial<ImportDraft>) => void;
}

/** Mappings kept under a name, for files that come again and again. */
export function PresetFields({ columns, suggested, draft, onChange }: PresetFieldsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const presets = useQuery(presetsQuery).data?.items ?? [];
  const [name, setName] = useState('');
  const key = keyFrom(name);
  const saving = useMutation({
    mutationFn: () =>
      savePreset(key, { ...draft.layout, mapping: draft.mapping, zone: draft.zone, currency: draft.currency || null }),
    onSuccess: () => queries.invalidateQueries(presetsQuery),
  });
  const use = (chosen: string) => {
    const preset = presets.find((each) => each.name === chosen);
    onChange({
      preset: chosen,
      layout: preset ? layoutOf(preset) : {},
      mapping: preset ? fitting(preset.mapping, columns) : suggested,
      ...(preset?.zone && { zone: preset.zone }),
      ...(preset?.currency && { currency: preset.currency }),
    });
  };
  return (
    <>
      <div className="form-columns">
        <FormGroup label={t('newImport.preset')} fieldId="import-preset">
          <FormSelect id="import-preset" value={draft.preset} onChange={(_, chosen) => use(chosen)}>
            <FormSelectOption value="" label={t('newImport.noPreset')} />
            {presets.map((preset) => (
              <FormSelectOption key={preset.name} value={preset.name} label={preset.name} />
            ))}
          </FormSelect>
        </FormGroup>
        <FormGroup label={t('newImport.savePreset')} fieldId="import-preset-name">
          <div className="inline-form">
            <TextInput
              id="import-preset-name"
              value={name}
              placeholder={t('newImport.presetName')}
              onChange={(_, value) => setName(value)}
            />
            <Button
              variant="secondary"
              isDisabled={key === '' || gapsIn(draft.mapping).length > 0 || saving.isPending}
              onClick={() => saving.mutate()}
            >
              {t('save')}
            </Button>
          </div>
        </FormGroup>
      </div>
      {saving.isSuccess && <Notice isPlain variant="success" title={t('newImport.presetSaved')} />}
      <RefusalAlert error={saving.error} />
    </>
  );
}
