import type { FieldError } from '../../api/problem';
import type { Purpose } from '../../customers/consents';
import { CombinationNode } from './CombinationNode';
import { ConsentNode } from './ConsentNode';
import { EventNode } from './EventNode';
import { mistakesAt } from './mistakes';
import { NodeFrame } from './NodeFrame';
import type { Rule } from './rule';
import type { RuleEdit, RulePath } from './ruleTree';
import { ScoreNode } from './ScoreNode';
import { TraitNode } from './TraitNode';

export interface RuleTreeProps {
  rule: Rule;
  path: RulePath;
  /** All mistakes of the whole rule; each node picks its own. */
  mistakes: FieldError[];
  purposes: Purpose[];
  onEdit: (edit: RuleEdit) => void;
}

/** One node of the rule with everything below it. */
export function RuleTree(props: RuleTreeProps) {
  const { rule, path, onEdit } = props;
  const mistakes = mistakesAt(props.mistakes, path);
  const replace = (node: Rule) => onEdit({ does: 'replace', at: path, with: node });
  return (
    <NodeFrame rule={rule} path={path} mistake={mistakes.get('') ?? mistakes.get('rules')} onEdit={onEdit}>
      {(rule.type === 'all' || rule.type === 'any') && <CombinationNode {...props} rule={rule} />}
      {rule.type === 'not' && <RuleTree {...props} rule={rule.rule} path={[...path, 'rule']} />}
      {rule.type === 'trait' && <TraitNode rule={rule} mistakes={mistakes} onChange={replace} />}
      {rule.type === 'event' && <EventNode rule={rule} mistakes={mistakes} onChange={replace} />}
      {rule.type === 'score' && <ScoreNode rule={rule} mistakes={mistakes} onChange={replace} />}
      {rule.type === 'consent' && (
        <ConsentNode rule={rule} mistakes={mistakes} purposes={props.purposes} onChange={replace} />
      )}
    </NodeFrame>
  );
}
