import { useFormats } from '../format/useFormats';
import type { GroupMean } from './groups';

/** Writes the mean of a figure in its own unit. */
export function useMean(currency: string): (mean: Pick<GroupMean, 'figure' | 'mean'>) => string {
  const formats = useFormats();
  return ({ figure, mean }) => {
    switch (figure) {
      case 'revenue':
        return formats.money(mean, currency);
      case 'recency':
      case 'tenure':
        return formats.decimal(mean, 0);
      default:
        return formats.decimal(mean, 1);
    }
  };
}
