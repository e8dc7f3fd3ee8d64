import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';
import { mistakeIn, type NodeMistakes } from './mistakes';
import { NUMBER_OPS, SCORE_NAMES, SCORE_TEXTS, type ScoreRule } from './rule';
import { withOp } from './testValue';
import { ValueField } from './ValueField';

interface ScoreNodeProps {
  rule: ScoreRule;
  mistakes: NodeMistakes;
  onChange: (rule: ScoreRule) => void;
}

export function ScoreNode({ rule, mistakes, onChange }: ScoreNodeProps) {
  const { t } = useTranslation();
  const changeOp = (chosen: string) => {
    const op = NUMBER_OPS.find((known) => known === chosen) ?? rule.op;
    onChange(withOp(rule, op, shapeOf(op)));
  };
  return (
    <div className="rule-row">
      <Field label={t('rule.score')} mistake={mistakeIn(mistakes, 'name')}>
        {(id, validated) => (
          <FormSelect
            id={id}
            validated={validated}
            value={rule.name}
            onChange={(_, chosen) =>
              onChange({ ...rule, name: SCORE_NAMES.find((known) => known === chosen) ?? rule.name })
            }
          >
            {SCORE_NAMES.map((name) => (
              <FormSelectOption key={name} value={name} label={t(`rule.scoreName.${SCORE_TEXTS[name]}`)} />
            ))}
          </FormSelect>
        )}
      </Field>
      <Field label={t('rule.condition')} mistake={mistakeIn(mistakes, 'op')}>
        {(id, validated) => (
          <FormSelect id={id} validated={validated} value={rule.op} onChange={(_, chosen) => changeOp(chosen)}>
            {NUMBER_OPS.map((op) => (
              <FormSelectOption key={op} value={op} label={t(`rule.quantity.${op}`)} />
            ))}
          </FormSelect>
        )}
      </Field>
      <ValueField test={rule} shape={shapeOf(rule.op)} mistake={mistakeIn(mistakes, 'value')} onChange={onChange} />
    </div>
  );
}

/** Scores are numbers, whatever they are compared by. */
function shapeOf(op: ScoreRule['op']) {
  return op === 'between' ? 'range' : 'number';
}
