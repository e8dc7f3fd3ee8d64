import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import { useTranslation } from 'react-i18next';
import type { Segment } from './segments';

export function SegmentState({ state }: Pick<Segment, 'state'>) {
  const { t } = useTranslation();
  return state === 'LIVE' ? (
    <Label isCompact color="green" icon={<CheckCircleIcon />}>
      {t('segments.live')}
    </Label>
  ) : (
    <Label isCompact color="orange" icon={<InProgressIcon />}>
      {t('segments.building')}
    </Label>
  );
}
