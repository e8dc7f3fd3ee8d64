import { useTranslation } from 'react-i18next';
import type { Texts } from '../api/page';

const LANGUAGES = ['de', 'en'] as const;

/** What people are told, in each language they may be told it in. */
export function BothTexts({ name, description }: { name: Texts; description: Texts }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      {LANGUAGES.map((language) => (
        <div key={language}>
          <dt>{t(language === 'de' ? 'purposes.german' : 'purposes.english')}</dt>
          <dd lang={language}>
            <strong>{name[language]}</strong>: {description[language]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
