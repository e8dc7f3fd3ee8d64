import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourcesQuery } from './sources';

/** Stands for the source of what a person had corrected. */
const RECTIFICATION = '00000000-0000-0000-0000-000000000010';

/** A source by its name; traits and events know its id only. */
export function SourceName({ id }: { id: string }) {
  const { t } = useTranslation();
  const sources = useQuery(sourcesQuery);
  return id === RECTIFICATION
    ? t('corrections.title')
    : (sources.data?.items.find((source) => source.id === id)?.name ?? t('unknown'));
}
