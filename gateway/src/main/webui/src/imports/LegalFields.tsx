import { Checkbox, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { type LegalBasis, LEGAL_BASES, needsConsent, readLegalBasis } from './legalBasis';
import { Notice } from '../states/Notice';

interface LegalFieldsProps {
  legalBasis: LegalBasis;
  purposes: string[];
  onChange: (part: { legalBasis?: LegalBasis; purposes?: string[] }) => void;
}

/** On what ground the data comes in, in plain words, and which purposes that ground covers. */
export function LegalFields({ legalBasis, purposes, onChange }: LegalFieldsProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const known = useQuery(purposesQuery);
  const toggle = (key: string, isChosen: boolean) =>
    onChange({ purposes: isChosen ? [...purposes, key] : purposes.filter((each) => each !== key) });
  return (
    <div className="legal">
      <FormGroup label={t('legal.basis')} fieldId="legal-basis" isRequired>
        <FormSelect
          id="legal-basis"
          value={legalBasis}
          onChange={(_, chosen) => onChange({ legalBasis: readLegalBasis(chosen) ?? legalBasis })}
        >
          {LEGAL_BASES.map((basis) => (
            <FormSelectOption key={basis} value={basis} label={t(`legal.name.${basis}`)} />
          ))}
        </FormSelect>
        <p className="legal-meaning">{t(`legal.meaning.${legalBasis}`)}</p>
      </FormGroup>
      <FormGroup role="group" label={t('legal.purposes')} fieldId="legal-purposes">
        <Answer query={known}>
          {({ items }) => (
            <div className="stack-narrow">
              {items.map((purpose) => (
                <Checkbox
                  key={purpose.key}
                  id={`purpose-${purpose.key}`}
                  label={texts(purpose.name)}
                  description={texts(purpose.description)}
                  isChecked={purposes.includes(purpose.key)}
                  onChange={(_, isChosen) => toggle(purpose.key, isChosen)}
                />
              ))}
            </div>
          )}
        </Answer>
      </FormGroup>
      <Notice
        variant={needsConsent(legalBasis) ? 'warning' : 'info'}
        title={t(needsConsent(legalBasis) ? 'legal.consentTitle' : 'legal.coveredTitle')}
      >
        {t(needsConsent(legalBasis) ? 'legal.consentText' : 'legal.coveredText')}
        {!purposes.includes('analytics') && <p>{t('legal.noAnalytics')}</p>}
      </Notice>
    </div>
  );
}
