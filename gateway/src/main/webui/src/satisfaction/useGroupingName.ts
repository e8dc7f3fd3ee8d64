import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { segmentsQuery } from '../segments/segments';
import type { SurveyGrouping, TicketGrouping } from './satisfaction';

/** What a group is called: segments by their name, all others as their senders call them. */
export function useGroupingName(by: SurveyGrouping | TicketGrouping): (group: string | null) => string {
  const { t } = useTranslation();
  const segments = useQuery({ ...segmentsQuery, enabled: by === 'segment' }).data?.items ?? [];
  return (group) => {
    const segment = by === 'segment' ? segments.find(({ key }) => key === group) : undefined;
    return segment?.name ?? group ?? t('unknown');
  };
}
