import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { draftOf, type Notice, type NoticeDraft, noticesQuery, publish, versionsQuery } from './notices';

const FIELDS = ['/key', '/purposes', '/texts'];
const LANGUAGES = ['de', 'en'] as const;

/** Publishes a notice, or a further version of one; earlier ones stay, as people have read them. */
export function PublishNoticeDialog({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(notice));
  const change = (part: Partial<NoticeDraft>) => setDraft((current) => ({ ...current, ...part }));
  const publication = useMutation({
    mutationFn: () => publish(draft, notice === null),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: versionsQuery(draft.key).queryKey }),
      ]);
      onClose();
    },
  });
  return (
    <FormDialog
      title={notice === null ? t('notices.create') : t('notices.reviseOf', { key: notice.key })}
      action={t('notices.publish')}
      isPending={publication.isPending}
      error={publication.error}
      fields={FIELDS}
      onSubmit={() => publication.mutate()}
      onClose={onClose}
    >
      {notice === null && (
        <TextField
          isRequired
          label={t('notices.key')}
          value={draft.key}
          mistake={mistakeAt(publication.error, '/key')}
          hint={t('notices.keyHint')}
          onChange={(key) => change({ key })}
        />
      )}
      <ChosenPurposes draft={draft} error={publication.error} onChange={change} />
      <div className="purpose-columns">
        {LANGUAGES.map((language) => (
          <LanguageFields
            key={language}
            language={language}
            draft={draft}
            error={publication.error}
            onChange={change}
          />
        ))}
      </div>
      <Checkbox
        id="notice-new-consent"
        label={t('notices.newConsent')}
        description={t('notices.newConsentHint')}
        isChecked={draft.requiresNewConsent}
        onChange={(_, requiresNewConsent) => change({ requiresNewConsent })}
      />
    </FormDialog>
  );
}

interface PartProps {
  draft: NoticeDraft;
  error: Error | null;
  onChange: (part: Partial<NoticeDraft>) => void;
}

function ChosenPurposes({ draft: { purposes }, error, onChange }: PartProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const known = useQuery(purposesQuery).data?.items ?? [];
  return (
    <FormGroup role="group" label={t('notices.purposes')} fieldId="notice-purposes" isInline isRequired>
      {known.map(({ key, name }) => (
        <Checkbox
          key={key}
          id={`notice-purpose-${key}`}
          label={texts(name)}
          isChecked={purposes.includes(key)}
          onChange={(_, isChosen) =>
            onChange({ purposes: isChosen ? [...purposes, key] : purposes.filter((each) => each !== key) })
          }
        />
      ))}
      <FieldHint id="notice-purposes-hint" mistake={mistakeAt(error, '/purposes')} />
    </FormGroup>
  );
}

function LanguageFields({ language, draft: { texts }, error, onChange }: PartProps & { language: 'de' | 'en' }) {
  const { t } = useTranslation();
  const own = texts[language];
  const change = (part: Partial<typeof own>) => onChange({ texts: { ...texts, [language]: { ...own, ...part } } });
  return (
    <div className="stack" lang={language}>
      <TextField
        isLong
        label={t(language === 'de' ? 'notices.textDe' : 'notices.textEn')}
        value={own.text}
        mistake={mistakeAt(error, `/texts/${language}/text`)}
        onChange={(text) => change({ text })}
      />
      <TextField
        label={t(language === 'de' ? 'notices.labelDe' : 'notices.labelEn')}
        value={own.label}
        mistake={mistakeAt(error, `/texts/${language}/label`)}
        onChange={(label) => change({ label })}
      />
    </div>
  );
}
