import type { FieldError } from '../api/problem';
import type { Rule } from './rule/rule';

/**
 * Mistakes with pointers from the rule's root. Validation says them so; saving says them from the root of the whole
 * segment, where the rule is a field. A rule that is itself a "not" has a field of that name too and is left alone.
 */
export function ruleMistakes(rule: Rule, mistakes: FieldError[]): FieldError[] {
  return mistakes.map(({ pointer, detail }) => ({
    pointer: rule.type !== 'not' && /^\/rule(\/|$)/.test(pointer) ? pointer.slice('/rule'.length) : pointer,
    detail,
  }));
}
