import { useCallback } from 'react';
import { useFormats } from '../format/useFormats';
import type { Point } from '../figures/figures';
import type { Grain } from '../period/period';

/** How a point of a series is called: a month by its name, days and weeks by their first day. */
export function usePointName(grain: Grain): (point: Point) => string {
  const formats = useFormats();
  return useCallback(({ at }) => (grain === 'month' ? formats.month(at) : formats.day(at)), [formats, grain]);
}
