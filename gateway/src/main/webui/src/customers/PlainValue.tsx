import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Any value that a source may send, as a reader would write it. */
export function PlainValue({ value }: { value: unknown }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  if (typeof value === 'boolean') {
    return t(value ? 'yes' : 'no');
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? formats.count(value) : formats.decimal(value);
  }
  if (typeof value === 'string') {
    return INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? formats.dayTime(value) : value;
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.join(', ');
  }
  return <code className="value-json">{JSON.stringify(value)}</code>;
}
