import { PageSection, Skeleton } from '@patternfly/react-core';
import { BlockSkeleton } from './BlockSkeleton';

/** While a page's code is on its way. */
export function PageSkeleton() {
  return (
    <PageSection hasBodyWrapper={false}>
      <Skeleton width="18rem" height="2rem" className="page-skeleton-title" />
      <BlockSkeleton height="24rem" />
    </PageSection>
  );
}
