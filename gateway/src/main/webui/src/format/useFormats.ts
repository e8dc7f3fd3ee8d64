import type { Language } from '../i18n/language';
import { useLanguage } from '../i18n/useLanguage';
import { Formats } from './Formats';

const FORMATS: Record<Language, Formats> = { de: new Formats('de'), en: new Formats('en') };

export function useFormats(): Formats {
  return FORMATS[useLanguage()];
}
