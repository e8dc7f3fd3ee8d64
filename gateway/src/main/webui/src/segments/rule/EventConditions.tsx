import { Button, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';
import { mistakeIn, mistakesOf, type NodeMistakes } from './mistakes';
import { type EventRule, type PropertyTest, VALUE_OPS } from './rule';
import { withOp } from './testValue';
import { ValueField } from './ValueField';

interface EventConditionsProps {
  rule: EventRule;
  mistakes: NodeMistakes;
  onChange: (rule: EventRule) => void;
}

/** What an event's properties have to say for it to count. */
export function EventConditions({ rule: { where = [], ...rule }, mistakes, onChange }: EventConditionsProps) {
  const { t } = useTranslation();
  const change = (tests: PropertyTest[]) => onChange(tests.length === 0 ? rule : { ...rule, where: tests });
  return (
    <div className="rule-conditions">
      {where.map((test, index) => (
        <Condition
          key={index}
          test={test}
          mistakes={mistakesOf(mistakes, `where/${index}`)}
          onChange={(next) => change(where.map((each, at) => (at === index ? next : each)))}
          onRemove={() => change(where.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        variant="link"
        isInline
        icon={<PlusIcon />}
        onClick={() => change([...where, { property: '', op: 'equals' }])}
      >
        {t('rule.addCondition')}
      </Button>
    </div>
  );
}

interface ConditionProps {
  test: PropertyTest;
  mistakes: NodeMistakes;
  onChange: (test: PropertyTest) => void;
  onRemove: () => void;
}

function Condition({ test, mistakes, onChange, onRemove }: ConditionProps) {
  const { t } = useTranslation();
  return (
    <div className="rule-row">
      <span className="rule-word">{t('rule.where')}</span>
      <Field label={t('rule.property')} mistake={mistakeIn(mistakes, 'property')}>
        {(id, validated) => (
          <TextInput
            id={id}
            validated={validated}
            value={test.property}
            onChange={(_, property) => onChange({ ...test, property })}
          />
        )}
      </Field>
      <Field label={t('rule.condition')} mistake={mistakeIn(mistakes, 'op')}>
        {(id, validated) => (
          <FormSelect
            id={id}
            validated={validated}
            value={test.op}
            onChange={(_, op) => onChange(withOp(test, VALUE_OPS.find((known) => known === op) ?? test.op))}
          >
            {VALUE_OPS.map((op) => (
              <FormSelectOption key={op} value={op} label={t(`rule.op.${op}`)} />
            ))}
          </FormSelect>
        )}
      </Field>
      <ValueField test={test} mistake={mistakeIn(mistakes, 'value')} onChange={onChange} />
      <Button
        variant="plain"
        className="rule-condition-remove"
        aria-label={t('rule.removeCondition')}
        icon={<TimesIcon />}
        onClick={onRemove}
      />
    </div>
  );
}
