import type { ReactNode } from 'react';
import type { Ability } from './access';
import { ForbiddenPage } from './ForbiddenPage';
import { useMay } from './MeContext';

/** Shows a page only to those whose roles allow it; the others learn why they do not see it. */
export function Guarded({ needs, children }: { needs: Ability; children: ReactNode }) {
  return useMay(needs) ? children : <ForbiddenPage />;
}
