import { Skeleton } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

export function TableSkeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="table-skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="1.75rem" />
      ))}
    </div>
  );
}
