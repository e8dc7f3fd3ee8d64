import { useTranslation } from 'react-i18next';
import { COMMON_FIELDS } from './corrections';

/** What a field is called where that is known; its own name otherwise. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    const common = COMMON_FIELDS.find((each) => each === field);
    return common ? t(`corrections.names.${keyOf(common)}`) : field;
  };
}

type Common = (typeof COMMON_FIELDS)[number];
type WithoutDot<Name extends string> = Name extends `address.${infer Inner}` ? Inner : Name;

/** Dots lead into groups of texts, so the texts go by the last word. */
function keyOf(field: Common): WithoutDot<Common> {
  return field.slice(field.lastIndexOf('.') + 1) as WithoutDot<Common>;
}
