import type { Path, Paths } from './journeys';

/** Paths as a picture draws them: what happened at which step, and how often one led to the other. */
export interface Flow {
  nodes: FlowNode[];
  links: { source: string; target: string; value: number }[];
}

export interface FlowNode {
  id: string;
  /** Null where people did nothing more, or went another way than those that are shown. */
  event: string | null;
  kind: 'event' | 'end' | 'others';
  /** 0 for the start. */
  step: number;
}

/** The paths laid over each other: the same event at the same step is one place. */
export function flowOf({ start, paths, others }: Pick<Paths, 'start' | 'paths' | 'others'>): Flow {
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, { source: string; target: string; value: number }>();
  const place = (node: FlowNode) => nodes.set(node.id, nodes.get(node.id) ?? node).get(node.id) ?? node;
  const lead = (source: FlowNode, target: FlowNode, value: number) => {
    const key = JSON.stringify([source.id, target.id]);
    const value0 = links.get(key)?.value ?? 0;
    links.set(key, { source: source.id, target: target.id, value: value0 + value });
  };
  const root = place({ id: `0 ${start}`, event: start, kind: 'event', step: 0 });
  const deepest = Math.max(0, ...paths.map(({ next }) => next.length));
  for (const { next, count } of paths) {
    let here = root;
    next.forEach((event, at) => {
      const there = place({ id: `${at + 1} ${event}`, event, kind: 'event', step: at + 1 });
      lead(here, there, count);
      here = there;
    });
    if (next.length < deepest || deepest === 0) {
      const step = next.length + 1;
      lead(here, place({ id: `${step} end`, event: null, kind: 'end', step }), count);
    }
  }
  if (others !== null && others > 0) {
    lead(root, place({ id: '1 others', event: null, kind: 'others', step: 1 }), others);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** A path in one line. */
export function pathText(start: string, { next }: Pick<Path, 'next'>, end: string): string {
  return [start, ...(next.length === 0 ? [end] : next)].join(' → ');
}

/** The steps of an address, or of the form: names without blanks around, none of them empty. */
export function stepsOf(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
