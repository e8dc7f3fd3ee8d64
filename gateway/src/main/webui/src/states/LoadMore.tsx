import { Button } from '@patternfly/react-core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../api/page';
import { RefusalAlert } from './RefusalAlert';

interface LoadMoreProps {
  query: UseInfiniteQueryResult<InfiniteData<Page<unknown>>>;
  /** Fetches by itself when the reader has scrolled here; the button stays for everybody who does not scroll. */
  isAutomatic?: boolean;
}

export function LoadMore({ query, isAutomatic = false }: LoadMoreProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  useEffect(() => {
    if (!isAutomatic || !hasNextPage || isFetchingNextPage || isFetchNextPageError || place.current === null) {
      return;
    }
    const observer = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) {
        void fetchNextPage();
      }
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isAutomatic, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  if (!hasNextPage) {
    return null;
  }
  return (
    <div ref={place} className="load-more">
      {isFetchNextPageError && <RefusalAlert error={query.error} />}
      <Button
        variant="secondary"
        isLoading={isFetchingNextPage}
        isDisabled={isFetchingNextPage}
        onClick={() => void fetchNextPage()}
      >
        {t(isFetchingNextPage ? 'loadingMore' : 'more')}
      </Button>
    </div>
  );
}
