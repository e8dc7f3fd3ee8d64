import { type CombinationRule, emptyRule, isCombination, type Rule, type RuleKind } from './rule';

/** The way from the root to a node: the segments of its JSON Pointer. */
export type RulePath = readonly (string | number)[];

export type RuleEdit =
  | { does: 'replace'; at: RulePath; with: Rule }
  | { does: 'add'; to: RulePath; kind: RuleKind }
  | { does: 'remove'; at: RulePath }
  | { does: 'combineBy'; at: RulePath; type: CombinationRule['type'] }
  | { does: 'negate'; at: RulePath }
  | { does: 'group'; at: RulePath }
  | { does: 'ungroup'; at: RulePath }
  | { does: 'move'; at: RulePath; by: -1 | 1 };

/** The rule after an edit. An edit that makes no sense at its place leaves the rule as it is. */
export function editRule(rule: Rule, edit: RuleEdit): Rule {
  switch (edit.does) {
    case 'replace':
      return change(rule, edit.at, () => edit.with);
    case 'add':
      return change(rule, edit.to, (node) =>
        isCombination(node) ? { ...node, rules: [...node.rules, emptyRule(edit.kind)] } : node,
      );
    case 'remove':
      return remove(rule, edit.at);
    case 'combineBy':
      return change(rule, edit.at, (node) => (isCombination(node) ? { ...node, type: edit.type } : node));
    case 'negate':
      return change(rule, edit.at, (node) => (node.type === 'not' ? node.rule : { type: 'not', rule: node }));
    case 'group':
      return change(rule, edit.at, (node) => ({ type: 'all', rules: [node] }));
    case 'ungroup':
      return ungroup(rule, edit.at);
    case 'move':
      return move(rule, edit.at, edit.by);
  }
}

export function pointerTo(path: RulePath): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function change(rule: Rule, path: RulePath, by: (node: Rule) => Rule): Rule {
  const [head, ...tail] = path;
  if (head === undefined) {
    return by(rule);
  }
  if (head === 'rule' && rule.type === 'not') {
    return { ...rule, rule: change(rule.rule, tail, by) };
  }
  const [index, ...below] = tail;
  if (head === 'rules' && isCombination(rule) && typeof index === 'number') {
    return { ...rule, rules: rule.rules.map((child, at) => (at === index ? change(child, below, by) : child)) };
  }
  return rule;
}

/** The child of a "not" goes with it; the last child of a combination leaves an empty one behind. */
function remove(rule: Rule, path: RulePath): Rule {
  if (path.at(-1) === 'rule') {
    return remove(rule, path.slice(0, -1));
  }
  return changeSiblings(rule, path, (siblings, index) => siblings.filter((_, at) => at !== index));
}

/** A group's rules take its place. The root can only be dissolved if one rule is left in it. */
function ungroup(rule: Rule, path: RulePath): Rule {
  if (typeof path.at(-1) === 'number') {
    return changeSiblings(rule, path, (siblings, index) =>
      siblings.flatMap((each, at) => (at === index && isCombination(each) ? each.rules : [each])),
    );
  }
  return change(rule, path, (node) =>
    isCombination(node) && node.rules.length === 1 ? (node.rules[0] ?? node) : node,
  );
}

function move(rule: Rule, path: RulePath, by: -1 | 1): Rule {
  return changeSiblings(rule, path, (siblings, index) => {
    const target = index + by;
    const [moved, other] = [siblings[index], siblings[target]];
    return moved && other
      ? siblings.map((each, at) => (at === index ? other : at === target ? moved : each))
      : siblings;
  });
}

function changeSiblings(rule: Rule, path: RulePath, by: (siblings: Rule[], index: number) => Rule[]): Rule {
  const index = path.at(-1);
  if (typeof index !== 'number') {
    return rule;
  }
  return change(rule, path.slice(0, -2), (parent) =>
    isCombination(parent) ? { ...parent, rules: by(parent.rules, index) } : parent,
  );
}
