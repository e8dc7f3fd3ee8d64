import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/page';
import { ProblemState } from './ProblemState';
import { TableSkeleton } from './TableSkeleton';

interface PagesAnswerProps<T> {
  query: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
}

/** Shows all parts of a list that were fetched so far. */
export function PagesAnswer<T>({ query, empty, children }: PagesAnswerProps<T>) {
  if (query.data === undefined) {
    return query.isError ? (
      <ProblemState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <TableSkeleton />
    );
  }
  const items = query.data.pages.flatMap((page) => page.items);
  return items.length === 0 ? empty : children(items);
}
