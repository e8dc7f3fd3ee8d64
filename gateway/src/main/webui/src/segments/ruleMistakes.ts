import type { FieldError } from '../api/problem';

const RULE = '/rule';

/** The mistakes of the rule, with pointers from its root; the service points into the request, which has a rule. */
export function ruleMistakes(mistakes: FieldError[]): FieldError[] {
  return mistakes
    .filter(({ pointer }) => pointer === RULE || pointer.startsWith(`${RULE}/`))
    .map(({ pointer, detail }) => ({ pointer: pointer.slice(RULE.length), detail }));
}
