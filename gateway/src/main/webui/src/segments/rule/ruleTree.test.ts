import { describe, expect, it } from 'vitest';
import type { Rule } from './rule';
import { editRule, pointerTo } from './ruleTree';

const trait = (name: string): Rule => ({ type: 'trait', name, op: 'exists' });
const all = (...rules: Rule[]): Rule => ({ type: 'all', rules });
const any = (...rules: Rule[]): Rule => ({ type: 'any', rules });
const not = (rule: Rule): Rule => ({ type: 'not', rule });
const [a, b, c] = [trait('a'), trait('b'), trait('c')];

describe('editRule', () => {
  it('replaces a node deep in the tree and leaves the rest as it is', () => {
    const rule = all(a, any(b, not(c)));

    const edited = editRule(rule, { does: 'replace', at: ['rules', 1, 'rules', 1, 'rule'], with: a });

    expect(edited).toEqual(all(a, any(b, not(a))));
    expect(rule).toEqual(all(a, any(b, not(c))));
  });

  it('adds at the end of a combination', () => {
    expect(editRule(all(a), { does: 'add', to: [], kind: 'consent' })).toEqual(
      all(a, { type: 'consent', purpose: '' }),
    );
    expect(editRule(any(), { does: 'add', to: [], kind: 'all' })).toEqual(
      any(all({ type: 'trait', name: '', op: 'equals' })),
    );
  });

  it('adds nothing to a node that combines nothing', () => {
    expect(editRule(a, { does: 'add', to: [], kind: 'trait' })).toEqual(a);
  });

  it('removes a child', () => {
    expect(editRule(all(a, b, c), { does: 'remove', at: ['rules', 1] })).toEqual(all(a, c));
  });

  it('removes a negation together with what it negates', () => {
    expect(editRule(all(a, not(b)), { does: 'remove', at: ['rules', 1, 'rule'] })).toEqual(all(a));
  });

  it('never removes the root', () => {
    expect(editRule(not(a), { does: 'remove', at: ['rule'] })).toEqual(not(a));
    expect(editRule(all(a), { does: 'remove', at: [] })).toEqual(all(a));
  });

  it('negates, and negated again is as before', () => {
    const negated = editRule(all(a, b), { does: 'negate', at: ['rules', 0] });

    expect(negated).toEqual(all(not(a), b));
    expect(editRule(negated, { does: 'negate', at: ['rules', 0] })).toEqual(all(a, b));
  });

  it('groups, and ungrouped is as before', () => {
    const grouped = editRule(all(a, b), { does: 'group', at: ['rules', 1] });

    expect(grouped).toEqual(all(a, all(b)));
    expect(editRule(grouped, { does: 'ungroup', at: ['rules', 1] })).toEqual(all(a, b));
  });

  it('dissolves a group into its place', () => {
    expect(editRule(all(a, any(b, c), a), { does: 'ungroup', at: ['rules', 1] })).toEqual(all(a, b, c, a));
  });

  it('dissolves the root only if one rule is left in it', () => {
    expect(editRule(all(not(a)), { does: 'ungroup', at: [] })).toEqual(not(a));
    expect(editRule(all(a, b), { does: 'ungroup', at: [] })).toEqual(all(a, b));
  });

  it('changes how children are combined', () => {
    expect(editRule(all(a, b), { does: 'combineBy', at: [], type: 'any' })).toEqual(any(a, b));
  });

  it('moves a child among its siblings, but not beyond them', () => {
    expect(editRule(all(a, b, c), { does: 'move', at: ['rules', 2], by: -1 })).toEqual(all(a, c, b));
    expect(editRule(all(a, b), { does: 'move', at: ['rules', 1], by: 1 })).toEqual(all(a, b));
    expect(editRule(all(a, b), { does: 'move', at: ['rules', 0], by: -1 })).toEqual(all(a, b));
  });

  it('leaves the rule as it is for a way that leads nowhere', () => {
    expect(editRule(all(a), { does: 'replace', at: ['rules', 7], with: b })).toEqual(all(a));
    expect(editRule(a, { does: 'replace', at: ['rule'], with: b })).toEqual(a);
  });
});

describe('pointerTo', () => {
  it('is a JSON Pointer', () => {
    expect(pointerTo([])).toBe('');
    expect(pointerTo(['rules', 0, 'rule'])).toBe('/rules/0/rule');
    expect(pointerTo(['a/b~c'])).toBe('/a~1b~0c');
  });
});
