import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isRefused } from '../api/problem';
import { CurrencyQuestion } from '../figures/CurrencyQuestion';
import { ProblemState } from './ProblemState';
import { TableSkeleton } from './TableSkeleton';

interface AnswerProps<T> {
  query: UseQueryResult<T>;
  /** Shown while the first answer is on its way; takes the room of what will come. */
  skeleton?: ReactNode;
  children: (answer: T) => ReactNode;
}

/** Shows a query's answer, or why there is none yet. An answer that is being refreshed stays visible. */
export function Answer<T>({ query, skeleton = <TableSkeleton />, children }: AnswerProps<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (isRefused(query.error, 400) && query.error.slug === 'currency-required') {
    return <CurrencyQuestion />;
  }
  if (query.isError) {
    return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return skeleton;
}
