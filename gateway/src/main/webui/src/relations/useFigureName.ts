import { useTranslation } from 'react-i18next';
import { FIGURES } from './relations';

/** What is known of each customer, by its name. */
export function useFigureName(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => {
    const known = FIGURES.find((figure) => figure === key);
    return known ? t(`relations.figures.${known}`) : key;
  };
}
