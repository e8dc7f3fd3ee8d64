import { FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { EventConditions } from './EventConditions';
import { EventWindow } from './EventWindow';
import { Field } from './Field';
import { mistakeIn, type NodeMistakes } from './mistakes';
import { type Aggregate, AGGREGATES, type EventRule, NUMBER_OPS } from './rule';
import { withOp } from './testValue';
import { ValueField } from './ValueField';

/** Names that shops send; any other may be typed. */
const USUAL_EVENTS = ['Order Completed', 'Order Refunded', 'Product Viewed', 'Product Added', 'Checkout Started'];
const USUAL_EVENTS_ID = 'usual-events';

interface EventNodeProps {
  rule: EventRule;
  mistakes: NodeMistakes;
  onChange: (rule: EventRule) => void;
}

export function EventNode({ rule, mistakes, onChange }: EventNodeProps) {
  const { t } = useTranslation();
  const shape = rule.op === 'between' ? 'range' : 'number';
  return (
    <>
      <div className="rule-row">
        <Field label={t('rule.event')} mistake={mistakeIn(mistakes, 'name')}>
          {(id, validated) => (
            <>
              <TextInput
                id={id}
                validated={validated}
                list={USUAL_EVENTS_ID}
                value={rule.name}
                onChange={(_, name) => onChange({ ...rule, name })}
              />
              <datalist id={USUAL_EVENTS_ID}>
                {USUAL_EVENTS.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={t('rule.number')} mistake={mistakeIn(mistakes, 'aggregate')}>
          {(id, validated) => (
            <FormSelect
              id={id}
              validated={validated}
              value={rule.aggregate}
              onChange={(_, chosen) => onChange(withAggregate(rule, chosen))}
            >
              {AGGREGATES.map((aggregate) => (
                <FormSelectOption key={aggregate} value={aggregate} label={t(`rule.aggregate.${aggregate}`)} />
              ))}
            </FormSelect>
          )}
        </Field>
        {rule.aggregate === 'sum' && (
          <Field label={t('rule.property')} mistake={mistakeIn(mistakes, 'property')}>
            {(id, validated) => (
              <TextInput
                id={id}
                validated={validated}
                value={rule.property ?? ''}
                placeholder="revenue"
                onChange={(_, property) => onChange({ ...rule, property })}
              />
            )}
          </Field>
        )}
        <Field label={t('rule.condition')} mistake={mistakeIn(mistakes, 'op')}>
          {(id, validated) => (
            <FormSelect
              id={id}
              validated={validated}
              value={rule.op}
              onChange={(_, op) => {
                const chosen = NUMBER_OPS.find((known) => known === op) ?? rule.op;
                onChange(withOp(rule, chosen, chosen === 'between' ? 'range' : 'number'));
              }}
            >
              {NUMBER_OPS.map((op) => (
                <FormSelectOption key={op} value={op} label={t(`rule.quantity.${op}`)} />
              ))}
            </FormSelect>
          )}
        </Field>
        <ValueField test={rule} shape={shape} mistake={mistakeIn(mistakes, 'value')} onChange={onChange} />
        <EventWindow rule={rule} mistake={mistakeIn(mistakes, 'within')} onChange={onChange} />
      </div>
      <EventConditions rule={rule} mistakes={mistakes} onChange={onChange} />
    </>
  );
}

function withAggregate({ property, ...rule }: EventRule, chosen: string): EventRule {
  const aggregate: Aggregate = AGGREGATES.find((known) => known === chosen) ?? rule.aggregate;
  return aggregate === 'sum' ? { ...rule, aggregate, property: property ?? 'revenue' } : { ...rule, aggregate };
}
