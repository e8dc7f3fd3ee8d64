import { useQuery } from '@tanstack/react-query';
import { purposesQuery } from '../customers/consents';
import { useTexts } from '../i18n/useLanguage';

/** A purpose by its name; by its key until the names are there. */
export function usePurposeName(): (key: string) => string {
  const texts = useTexts();
  const purposes = useQuery(purposesQuery);
  return (key) => {
    const purpose = purposes.data?.items.find((each) => each.key === key);
    return purpose ? texts(purpose.name) : key;
  };
}
