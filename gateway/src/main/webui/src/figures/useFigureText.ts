import { useFormats } from '../format/useFormats';
import type { Figure } from './figures';

type Write = (figure: Pick<Figure, 'unit' | 'currency'>, value: number | null, short?: boolean) => string;

/** Writes a value of a figure in the figure's unit. */
export function useFigureText(): Write {
  const formats = useFormats();
  return ({ unit, currency }, value, short = false) => {
    if (value === null) {
      return '–';
    }
    if (currency !== undefined) {
      return short ? formats.moneyShort(value, currency) : formats.money(value, currency);
    }
    switch (unit) {
      case 'ratio':
        return formats.percent(value);
      case 'count':
        return formats.count(value);
      case 'per-customer':
      case 'days':
      case 'hours':
      case 'points':
      case 'money':
        return formats.decimal(value);
    }
  };
}
