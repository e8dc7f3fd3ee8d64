import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';

const TINY = 0.001;

/** Writes a p-value; from a thousandth on down the digits say nothing. */
export function useP(): (p: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return useCallback((p) => (p < TINY ? t('relations.tinyP') : formats.decimal(p, 3)), [t, formats]);
}
