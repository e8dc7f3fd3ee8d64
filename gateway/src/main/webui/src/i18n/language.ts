/** The languages of the console; the first one is shown to whoever has not chosen. */
export const LANGUAGES = ['de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const KEY = 'stammkunde.language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(KEY);
  return isLanguage(remembered) ? remembered : LANGUAGES[0];
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
