import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { CHANNELS } from '../consents/useLedgerWords';
import { LEGAL_BASES, readLegalBasis } from '../imports/legalBasis';
import { DayField } from '../period/DayField';
import { LengthField } from '../period/LengthField';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { TextField } from '../states/TextField';
import { BoxesField } from './BoxesField';
import type { PurposeDraft } from './purposes';
import { RecipientsField } from './RecipientsField';
import { SignalFields } from './SignalFields';

interface PurposeFieldsProps {
  draft: PurposeDraft;
  error: Error | null;
  onChange: (part: Partial<PurposeDraft>) => void;
}

export function PurposeFields({ draft, error, onChange }: PurposeFieldsProps) {
  const { t } = useTranslation();
  const { name, description, channels } = draft;
  return (
    <>
      <FormGroup label={t('purposes.basis')} fieldId="purpose-basis" isRequired>
        <FormSelect
          id="purpose-basis"
          value={draft.legalBasis}
          onChange={(_, chosen) => onChange({ legalBasis: readLegalBasis(chosen) ?? draft.legalBasis })}
        >
          {LEGAL_BASES.map((basis) => (
            <FormSelectOption key={basis} value={basis} label={t(`legal.name.${basis}`)} />
          ))}
        </FormSelect>
        <FieldHint id="purpose-basis-hint" mistake={mistakeAt(error, '/legalBasis')} />
      </FormGroup>
      <div className="purpose-columns">
        <TextField
          isRequired
          label={t('purposes.nameDe')}
          value={name.de}
          mistake={mistakeAt(error, '/name/de')}
          onChange={(de) => onChange({ name: { ...name, de } })}
        />
        <TextField
          isRequired
          label={t('purposes.nameEn')}
          value={name.en}
          mistake={mistakeAt(error, '/name/en')}
          onChange={(en) => onChange({ name: { ...name, en } })}
        />
        <TextField
          isLong
          isRequired
          label={t('purposes.descriptionDe')}
          value={description.de}
          mistake={mistakeAt(error, '/description/de')}
          onChange={(de) => onChange({ description: { ...description, de } })}
        />
        <TextField
          isLong
          isRequired
          label={t('purposes.descriptionEn')}
          value={description.en}
          mistake={mistakeAt(error, '/description/en')}
          onChange={(en) => onChange({ description: { ...description, en } })}
        />
        <TextField
          isRequired
          label={t('purposes.categories')}
          value={draft.dataCategories}
          mistake={mistakeAt(error, '/dataCategories')}
          hint={t('purposes.categoriesHint')}
          onChange={(dataCategories) => onChange({ dataCategories })}
        />
        <LengthField
          label={t('purposes.retention')}
          period={draft.retention}
          mistake={mistakeAt(error, '/retention')}
          hint={t('purposes.retentionHint')}
          onChange={(retention) => onChange({ retention })}
        />
      </div>
      <BoxesField
        id="purpose-channels"
        label={t('purposes.channels')}
        options={CHANNELS}
        labelOf={(channel) => t(`ledger.channels.${channel}`)}
        chosen={channels}
        mistake={mistakeAt(error, '/channels')}
        onChange={(chosen) => onChange({ channels: chosen })}
      />
      <RecipientsField
        recipients={draft.recipients}
        error={error}
        onChange={(recipients) => onChange({ recipients })}
      />
      <SignalFields draft={draft} error={error} onChange={onChange} />
      <FormGroup label={t('purposes.validFrom')} fieldId="purpose-valid-from">
        <DayField id="purpose-valid-from" day={draft.validFrom} onChange={(validFrom) => onChange({ validFrom })} />
        <FieldHint
          id="purpose-valid-from-hint"
          mistake={mistakeAt(error, '/validFrom')}
          hint={t('purposes.validFromHint')}
        />
      </FormGroup>
      <FormGroup label={t('purposes.validUntil')} fieldId="purpose-valid-until">
        <DayField id="purpose-valid-until" day={draft.validUntil} onChange={(validUntil) => onChange({ validUntil })} />
        <FieldHint
          id="purpose-valid-until-hint"
          mistake={mistakeAt(error, '/validUntil')}
          hint={t('purposes.validUntilHint')}
        />
      </FormGroup>
    </>
  );
}
