import { Skeleton } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Takes the room of a picture or a card that is on its way. */
export function BlockSkeleton({ height }: { height: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton height={height} />
    </div>
  );
}
