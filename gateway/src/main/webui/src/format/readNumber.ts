import type { Language } from '../i18n/language';

/** Three digits after each mark: only then it separates thousands. */
const GROUPED: Record<Language, RegExp> = { de: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ };
const PLAIN = /^-?\d+([.,]\d+)?$/;

/**
 * Reads a number as people of a language write it; a single mark that cannot separate thousands is taken for the decimal
 * mark of either language.
 *
 * @return null if it is none
 */
export function readNumber(text: string, language: Language): number | null {
  const typed = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  if (GROUPED[language].test(typed)) {
    const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
    return Number(typed.replaceAll(thousands, '').replace(decimal, '.'));
  }
  return PLAIN.test(typed) ? Number(typed.replace(',', '.')) : null;
}
