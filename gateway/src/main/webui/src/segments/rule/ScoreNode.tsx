import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';
import { mistakeIn, type NodeMistakes } from './mistakes';
import { NUMBER_OPS, type ScoreRule, SCORES } from './rule';
import { withOp } from './testValue';
import { ValueField } from './ValueField';

/** Texts are found by keys without dots. */
const TEXTS = {
  'rfm.r': 'recency',
  'rfm.f': 'frequency',
  'rfm.m': 'monetary',
  clv: 'clv',
  pAlive: 'pAlive',
  churnRisk: 'churnRisk',
} as const;

interface ScoreNodeProps {
  rule: ScoreRule;
  mistakes: NodeMistakes;
  onChange: (rule: ScoreRule) => void;
}

/** A score that the models give everybody who has bought something. */
export function ScoreNode({ rule, mistakes, onChange }: ScoreNodeProps) {
  const { t } = useTranslation();
  const isKnown = SCORES.some((score) => score === rule.name);
  return (
    <div className="rule-row">
      <Field label={t('rule.score')} mistake={mistakeIn(mistakes, 'name')}>
        {(id, validated) => (
          <FormSelect
            id={id}
            validated={validated}
            value={rule.name}
            onChange={(_, name) => onChange({ ...rule, name })}
          >
            {SCORES.map((score) => (
              <FormSelectOption key={score} value={score} label={t(`rule.scores.${TEXTS[score]}`)} />
            ))}
            {!isKnown && <FormSelectOption value={rule.name} label={rule.name} />}
          </FormSelect>
        )}
      </Field>
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
      <ValueField
        test={rule}
        shape={rule.op === 'between' ? 'range' : 'number'}
        mistake={mistakeIn(mistakes, 'value')}
        onChange={onChange}
      />
    </div>
  );
}
