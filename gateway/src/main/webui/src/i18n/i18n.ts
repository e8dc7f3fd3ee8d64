import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { de } from './de';
import { isLanguage, type Language, rememberedLanguage, rememberLanguage } from './language';

/** The texts of a language are fetched when it is first shown. */
const TEXTS: Record<Language, () => Promise<object>> = {
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de };
  }
}

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    supportedLngs: Object.keys(TEXTS),
    resources: {},
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await showLanguage(rememberedLanguage());
}

export async function chooseLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await showLanguage(language);
}

export function shownLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : rememberedLanguage();
}

async function showLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await TEXTS[language](), true, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
