import { Checkbox } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/language';
import { needsConsent } from '../imports/legalBasis';
import type { PurposeDraft } from './purposes';

const LANGUAGES = ['de', 'en'] as const;

/** What a person would see, in each language that has a name yet: a box where consent decides, a notice where it does not. */
export function PurposePreview({ draft }: { draft: PurposeDraft }) {
  const { t } = useTranslation();
  const title = useId();
  const asks = needsConsent(draft.legalBasis);
  const named = LANGUAGES.filter((language) => draft.name[language].trim() !== '');
  return named.length === 0 ? null : (
    <section className="purpose-preview" aria-labelledby={title}>
      <h2 id={title}>{t('purposes.preview')}</h2>
      <p className="faint">{t(asks ? 'purposes.previewCheckbox' : 'purposes.previewNotice')}</p>
      <div className="purpose-columns">
        {named.map((language) => (
          <div key={language} lang={language} className="purpose-sample">
            {asks ? (
              <Sample draft={draft} language={language} />
            ) : (
              <p>
                <strong>{draft.name[language]}</strong>: {draft.description[language]}
              </p>
            )}
          </div>
        ))}
      </div>
      {draft.recipients.length > 0 && (
        <p className="faint">
          {t('purposes.recipientsPreview', {
            names: draft.recipients.map(({ name, country }) => `${name} (${country})`).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

/** A box that can be tried; nothing is recorded. */
function Sample({ draft, language }: { draft: PurposeDraft; language: Language }) {
  const [isTicked, setTicked] = useState(false);
  return (
    <Checkbox
      id={`purpose-sample-${language}`}
      label={draft.name[language]}
      description={draft.description[language]}
      isChecked={isTicked}
      onChange={(_, ticked) => setTicked(ticked)}
    />
  );
}
