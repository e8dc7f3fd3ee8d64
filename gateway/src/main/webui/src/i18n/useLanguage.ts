import { useTranslation } from 'react-i18next';
import type { Texts } from '../api/page';
import { isLanguage, type Language, LANGUAGES } from './language';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : LANGUAGES[0];
}

/** Picks the shown language out of a text that the API sends in all of them. */
export function useTexts(): (texts: Texts) => string {
  const language = useLanguage();
  return (texts) => texts[language];
}
