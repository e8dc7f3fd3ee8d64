import { useTranslation } from 'react-i18next';
import type { NoticeText } from './notices';

/** The texts as people saw them, with the digest that proves it. */
export function NoticeTexts({ texts }: { texts: Record<string, NoticeText> }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      {Object.entries(texts).map(([language, { text, label, sha256 }]) => (
        <div key={language}>
          <dt>{language.toUpperCase()}</dt>
          <dd>
            <span lang={language}>
              {text} <strong>{label}</strong>
            </span>{' '}
            <small className="faint">
              {t('notices.digest')} <code>{sha256.slice(0, 16)}…</code>
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
