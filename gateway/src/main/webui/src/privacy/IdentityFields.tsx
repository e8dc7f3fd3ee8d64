import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import { useTranslation } from 'react-i18next';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import type { Identity } from './requests';

const KNOWN = ['email', 'userId', 'phone', 'anonymousId'] as const;
const MOST = 20;
const HINT = 'request-identities-hint';

interface IdentityFieldsProps {
  identities: Identity[];
  error: Error | null;
  onChange: (identities: Identity[]) => void;
}

/** What the person is known by, a row each. */
export function IdentityFields({ identities, error, onChange }: IdentityFieldsProps) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<Identity>) =>
    onChange(identities.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <FormGroup role="group" label={t('privacyNew.identities')} fieldId="request-identities">
      <div className="stack-narrow">
        {identities.map((identity, index) => (
          <div key={index} className="request-identity">
            <FormSelect
              aria-label={t('privacyNew.identityType', { number: index + 1 })}
              value={identity.type}
              onChange={(_, type) => change(index, { type })}
            >
              {KNOWN.map((type) => (
                <FormSelectOption key={type} value={type} label={t(`customer.identifier.${type}`)} />
              ))}
            </FormSelect>
            <TextInput
              aria-label={t('privacyNew.identityValue', { number: index + 1 })}
              aria-describedby={HINT}
              value={identity.value}
              onChange={(_, value) => change(index, { value })}
            />
            <Button
              variant="plain"
              aria-label={t('privacyNew.removeIdentity', { number: index + 1 })}
              icon={<MinusCircleIcon />}
              isDisabled={identities.length === 1}
              onClick={() => onChange(identities.filter((_, at) => at !== index))}
            />
          </div>
        ))}
      </div>
      <FieldHint id={HINT} mistake={mistakeAt(error, '/identities')} hint={t('privacyNew.identityHint')} />
      <Button
        variant="link"
        isInline
        isDisabled={identities.length >= MOST}
        onClick={() => onChange([...identities, { type: 'email', value: '' }])}
      >
        {t('privacyNew.addIdentity')}
      </Button>
    </FormGroup>
  );
}
