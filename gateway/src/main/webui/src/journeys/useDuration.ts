import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { inLargestUnit } from './duration';

/** Writes a length of time in the unit that leaves a number readers can grasp. */
export function useDuration(): (seconds: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (seconds) => {
    const { unit, value } = inLargestUnit(seconds);
    return t(`duration.${unit}`, { value: formats.decimal(value, Number.isInteger(value) || value >= 10 ? 0 : 1) });
  };
}
