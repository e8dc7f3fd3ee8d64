import { useTranslation } from 'react-i18next';

const KNOWN = ['usage', 'orders', 'interests', 'contact', 'enquiries', 'device'] as const;

/** Categories of data in words; one that somebody has named themselves stays as it is. */
export function useDataCategories(): (categories: string[]) => string {
  const { t } = useTranslation();
  return (categories) =>
    categories
      .map((category) => {
        const known = KNOWN.find((each) => each === category);
        return known ? t(`personal.dataCategories.${known}`) : category;
      })
      .join(', ');
}
