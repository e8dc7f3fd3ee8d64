import type { FieldError } from '../../api/problem';
import { pointerTo, type RulePath } from './ruleTree';

/** What is wrong at one node, by the field it is wrong in; '' is the node itself. */
export type NodeMistakes = ReadonlyMap<string, string>;

const INTO_CHILD = /^\/(rules\/\d+|rule)(\/|$)/;

/** The mistakes that belong to this node and not to one below it. */
export function mistakesAt(mistakes: FieldError[], path: RulePath): NodeMistakes {
  const pointer = pointerTo(path);
  const found = new Map<string, string>();
  for (const mistake of mistakes) {
    const rest = mistake.pointer.slice(pointer.length);
    const isHere = mistake.pointer.startsWith(pointer) && (rest === '' || rest.startsWith('/'));
    if (isHere && !INTO_CHILD.test(rest)) {
      const field = rest.slice(1);
      found.set(field, [found.get(field), mistake.detail].filter(Boolean).join('; '));
    }
  }
  return found;
}

/** The mistakes of one entry of a list in a node, such as {@code where/0}, by the entry's fields. */
export function mistakesOf(mistakes: NodeMistakes, entry: string): NodeMistakes {
  const found = new Map<string, string>();
  for (const [field, detail] of mistakes) {
    if (field === entry || field.startsWith(`${entry}/`)) {
      found.set(field.slice(entry.length + 1), detail);
    }
  }
  return found;
}

/** The mistakes of a field with all that stands below it, such as one end of a range. */
export function mistakeIn(mistakes: NodeMistakes, field: string): string | null {
  const found = [...mistakes].filter(([name]) => name === field || name.startsWith(`${field}/`));
  return found.length === 0 ? null : found.map(([, detail]) => detail).join('; ');
}
