import { FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';
import { mistakeIn, type NodeMistakes } from './mistakes';
import { type TraitRule, VALUE_OPS } from './rule';
import { withOp } from './testValue';
import { ValueField } from './ValueField';

interface TraitNodeProps {
  rule: TraitRule;
  mistakes: NodeMistakes;
  onChange: (rule: TraitRule) => void;
}

export function TraitNode({ rule, mistakes, onChange }: TraitNodeProps) {
  const { t } = useTranslation();
  return (
    <div className="rule-row">
      <Field label={t('rule.trait')} mistake={mistakeIn(mistakes, 'name')}>
        {(id, validated) => (
          <TextInput
            id={id}
            validated={validated}
            value={rule.name}
            placeholder="country"
            onChange={(_, name) => onChange({ ...rule, name })}
          />
        )}
      </Field>
      <Field label={t('rule.condition')} mistake={mistakeIn(mistakes, 'op')}>
        {(id, validated) => (
          <FormSelect
            id={id}
            validated={validated}
            value={rule.op}
            onChange={(_, op) => onChange(withOp(rule, VALUE_OPS.find((known) => known === op) ?? rule.op))}
          >
            {VALUE_OPS.map((op) => (
              <FormSelectOption key={op} value={op} label={t(`rule.op.${op}`)} />
            ))}
          </FormSelect>
        )}
      </Field>
      <ValueField test={rule} mistake={mistakeIn(mistakes, 'value')} onChange={onChange} />
    </div>
  );
}
