import { useTranslation } from 'react-i18next';
import { GROUPS } from './catalogue';

/** What a group of figures is called; a group that the console does not know yet keeps its key. */
export function useGroupName(): (group: string) => string {
  const { t } = useTranslation();
  return (group) => {
    const known = GROUPS.find((each) => each === group);
    return known ? t(`catalogue.groups.${known}`) : group;
  };
}
