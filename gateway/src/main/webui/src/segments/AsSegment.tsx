import { Link } from 'react-router';
import type { FirstDraft } from './rule/firstDraft';
import type { Rule } from './rule/rule';

/** Leads to the editor with a rule for these customers; whoever joins them later belongs to it too. */
export function AsSegment({ name, rule, children }: { name: string; rule: Rule; children: string }) {
  return (
    <Link
      className="pf-v6-c-button pf-m-secondary pf-m-small"
      to="/segments/_new"
      state={{ segment: { name, purpose: 'analytics', rule } satisfies FirstDraft }}
    >
      {children}
    </Link>
  );
}
