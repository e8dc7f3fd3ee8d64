import { Button, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../customers/consents';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { TextField } from '../states/TextField';
import { SAFEGUARDS } from './signals';

interface RecipientsFieldProps {
  recipients: Recipient[];
  error: Error | null;
  onChange: (recipients: Recipient[]) => void;
}

/** Who receives the data; where it leaves the European Economic Area, with what protects it there. */
export function RecipientsField({ recipients, error, onChange }: RecipientsFieldProps) {
  const { t } = useTranslation();
  const replace = (index: number, part: Partial<Recipient>) =>
    onChange(recipients.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <FormGroup role="group" label={t('purposes.recipients')} fieldId="purpose-recipients">
      <div className="stack">
        {recipients.map((recipient, index) => (
          <RecipientRow
            key={index}
            index={index}
            recipient={recipient}
            error={error}
            onChange={(part) => replace(index, part)}
            onRemove={() => onChange(recipients.filter((_, at) => at !== index))}
          />
        ))}
        <div>
          <Button variant="secondary" size="sm" onClick={() => onChange([...recipients, { name: '', country: 'DE' }])}>
            {t('purposes.addRecipient')}
          </Button>
        </div>
      </div>
      <FieldHint id="purpose-recipients-hint" mistake={null} hint={t('purposes.recipientsHint')} />
    </FormGroup>
  );
}

interface RecipientRowProps {
  index: number;
  recipient: Recipient;
  error: Error | null;
  onChange: (part: Partial<Recipient>) => void;
  onRemove: () => void;
}

function RecipientRow({ index, recipient, error, onChange, onRemove }: RecipientRowProps) {
  const { t } = useTranslation();
  const at = (field: string) => mistakeAt(error, `/recipients/${index}/${field}`);
  const safeguardId = `purpose-recipient-${index}-safeguard`;
  return (
    <fieldset className="purpose-recipient">
      <legend>{t('purposes.recipientOf', { number: index + 1 })}</legend>
      <TextField
        isRequired
        label={t('purposes.recipientName')}
        value={recipient.name}
        mistake={at('name')}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        isRequired
        label={t('purposes.recipientCountry')}
        value={recipient.country}
        mistake={at('country')}
        hint={t('purposes.countryHint')}
        onChange={(country) => onChange({ country })}
      />
      <FormGroup label={t('purposes.recipientSafeguard')} fieldId={safeguardId}>
        <FormSelect
          id={safeguardId}
          value={recipient.safeguard ?? ''}
          onChange={(_, chosen) => onChange({ safeguard: chosen === '' ? null : chosen })}
        >
          <FormSelectOption value="" label={t('purposes.noSafeguard')} />
          {SAFEGUARDS.map((each) => (
            <FormSelectOption key={each} value={each} label={t(`purposes.safeguards.${each}`)} />
          ))}
        </FormSelect>
        <FieldHint id={`${safeguardId}-hint`} mistake={at('safeguard')} />
      </FormGroup>
      <Button
        variant="link"
        isInline
        isDanger
        aria-label={t('purposes.removeRecipient', { number: index + 1 })}
        onClick={onRemove}
      >
        {t('remove')}
      </Button>
    </fieldset>
  );
}
