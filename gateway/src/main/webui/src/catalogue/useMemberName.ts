import { useQuery } from '@tanstack/react-query';
import type { Dimension } from '../figures/figures';
import { useFormats } from '../format/useFormats';
import { segmentsQuery } from '../segments/segments';
import { sourcesQuery } from '../sources/sources';

/** What a part of a breakdown is called; figures know ids and keys only. */
export function useMemberName(by: Dimension): (group: string) => string {
  const formats = useFormats();
  const sources = useQuery({ ...sourcesQuery, enabled: by === 'source' }).data?.items ?? [];
  const segments = useQuery({ ...segmentsQuery, enabled: by === 'segment' }).data?.items ?? [];
  return (group) => {
    switch (by) {
      case 'source':
        return sources.find(({ id }) => id === group)?.name ?? group;
      case 'segment':
        return segments.find(({ key }) => key === group)?.name ?? group;
      case 'cohort':
        return formats.month(`${group}-15`);
      case 'currency':
        return group;
    }
  };
}
