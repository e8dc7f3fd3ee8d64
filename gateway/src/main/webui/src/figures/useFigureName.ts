import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../i18n/useLanguage';
import { catalogueQuery } from './figures';

/** What a figure is called in the reader's language; its key until the catalogue is there. */
export function useFigureName(): (key: string) => string {
  const texts = useTexts();
  const items = useQuery(catalogueQuery).data?.items ?? [];
  return (key) => {
    const found = items.find((each) => each.key === key);
    return found ? texts(found.name) : key;
  };
}
