import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourcesQuery } from './sources';

/** A source by its name; traits and events know its id only. */
export function SourceName({ id }: { id: string }) {
  const { t } = useTranslation();
  const sources = useQuery(sourcesQuery);
  return sources.data?.items.find((source) => source.id === id)?.name ?? t('unknown');
}
