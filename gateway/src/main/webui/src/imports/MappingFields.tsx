import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { ImportDraft } from './importDraft';
import { type Mapping, ORDER_FIELDS, type OrderField } from './imports';
import { type Column, gapsIn, withColumn } from './mapping';
import { Notice } from '../states/Notice';

interface MappingFieldsProps {
  columns: Column[];
  mapping: Mapping;
  onChange: (part: Pick<ImportDraft, 'mapping'>) => void;
}

const REQUIRED: readonly OrderField[] = ['customer', 'date'];

export function MappingFields({ columns, mapping, onChange }: MappingFieldsProps) {
  const { t } = useTranslation();
  const gaps = gapsIn(mapping);
  return (
    <>
      <div className="mapping">
        {ORDER_FIELDS.map((field) => (
          <FormGroup
            key={field}
            label={t(`orderField.${field}`)}
            fieldId={`column-${field}`}
            isRequired={REQUIRED.includes(field)}
          >
            <FormSelect
              id={`column-${field}`}
              value={mapping[field] ?? ''}
              onChange={(_, column) => onChange({ mapping: withColumn(mapping, field, column) })}
            >
              <FormSelectOption value="" label={t('newImport.noColumn')} />
              {columns.map(({ name, sample }) => (
                <FormSelectOption key={name} value={name} label={sample ? `${name} (${shorten(sample)})` : name} />
              ))}
            </FormSelect>
          </FormGroup>
        ))}
      </div>
      {gaps.length > 0 && (
        <Notice variant="info" title={t('newImport.gapsTitle')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`newImport.gaps.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function shorten(sample: string): string {
  return sample.length > 24 ? `${sample.slice(0, 23)}…` : sample;
}
