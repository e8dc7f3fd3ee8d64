import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourcesQuery } from '../sources/sources';
import type { ImportDraft } from './importDraft';

/** Where day and month could be either way round, the service asks. */
const DATE_FORMATS = [
  'dd.MM.yyyy HH:mm',
  'dd.MM.yyyy',
  'M/d/yyyy H:mm',
  'd/M/yyyy H:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyyMMdd',
];

interface OriginFieldsProps {
  draft: ImportDraft;
  onChange: (part: Partial<ImportDraft>) => void;
}

/** Where the orders come from, and how their times and amounts are meant. */
export function OriginFields({ draft, onChange }: OriginFieldsProps) {
  const { t } = useTranslation();
  const sources = useQuery(sourcesQuery).data?.items ?? [];
  const names = sources.filter(({ kind }) => kind === 'IMPORT').map(({ name }) => name);
  return (
    <div className="form-columns">
      <FormGroup label={t('imports.source')} fieldId="import-source" isRequired>
        <Suggesting
          id="import-source"
          value={draft.sourceName}
          suggestions={names}
          onChange={(sourceName) => onChange({ sourceName })}
        />
        <Hint>{t('newImport.sourceHint')}</Hint>
      </FormGroup>
      <FormGroup label={t('newImport.zone')} fieldId="import-zone" isRequired>
        <Suggesting
          id="import-zone"
          value={draft.zone}
          suggestions={Intl.supportedValuesOf('timeZone')}
          onChange={(zone) => onChange({ zone })}
        />
        <Hint>{t('newImport.zoneHint')}</Hint>
      </FormGroup>
      <FormGroup label={t('currency')} fieldId="import-currency" isRequired={!draft.mapping.currency}>
        <Suggesting
          id="import-currency"
          value={draft.currency}
          suggestions={Intl.supportedValuesOf('currency')}
          onChange={(currency) => onChange({ currency: currency.toUpperCase() })}
        />
        <Hint>{t(draft.mapping.currency ? 'newImport.currencyMapped' : 'newImport.currencyHint')}</Hint>
      </FormGroup>
      <FormGroup label={t('newImport.dateFormat')} fieldId="import-date-format">
        <Suggesting
          id="import-date-format"
          value={draft.layout.dateFormat ?? ''}
          suggestions={DATE_FORMATS}
          onChange={(dateFormat) => onChange({ layout: { ...draft.layout, dateFormat: dateFormat || null } })}
        />
        <Hint>{t('newImport.dateFormatHint')}</Hint>
      </FormGroup>
      <FormGroup label={t('newImport.decimalMark')} fieldId="import-decimal-mark">
        <FormSelect
          id="import-decimal-mark"
          value={draft.layout.decimalMark ?? ''}
          onChange={(_, mark) => onChange({ layout: { ...draft.layout, decimalMark: mark || null } })}
        >
          <FormSelectOption value="" label={t('newImport.detected')} />
          <FormSelectOption value="," label="1.234,50" />
          <FormSelectOption value="." label="1,234.50" />
        </FormSelect>
      </FormGroup>
    </div>
  );
}

interface SuggestingProps {
  id: string;
  value: string;
  suggestions: string[];
  onChange: (value: string) => void;
}

function Suggesting({ id, value, suggestions, onChange }: SuggestingProps) {
  return (
    <>
      <TextInput id={id} list={`${id}-list`} value={value} onChange={(_, text) => onChange(text)} />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}

function Hint({ children }: { children: string }) {
  return (
    <FormHelperText>
      <HelperText>
        <HelperTextItem>{children}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  );
}
