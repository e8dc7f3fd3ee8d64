import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../../customers/consents';
import { useTexts } from '../../i18n/useLanguage';
import { Field } from './Field';
import { mistakeIn, type NodeMistakes } from './mistakes';
import type { ConsentRule } from './rule';

interface ConsentNodeProps {
  rule: ConsentRule;
  mistakes: NodeMistakes;
  purposes: Purpose[];
  onChange: (rule: ConsentRule) => void;
}

export function ConsentNode({ rule, mistakes, purposes, onChange }: ConsentNodeProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  return (
    <div className="rule-row">
      <Field label={t('rule.permission')} mistake={mistakeIn(mistakes, 'purpose')}>
        {(id, validated) => (
          <FormSelect
            id={id}
            validated={validated}
            value={rule.purpose}
            onChange={(_, purpose) => onChange({ ...rule, purpose })}
          >
            <FormSelectOption value="" label={t('rule.choosePurpose')} isPlaceholder />
            {purposes.map(({ key, name }) => (
              <FormSelectOption key={key} value={key} label={texts(name)} />
            ))}
          </FormSelect>
        )}
      </Field>
    </div>
  );
}
