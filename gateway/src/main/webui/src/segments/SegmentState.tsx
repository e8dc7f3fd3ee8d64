import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Segment } from './segments';

export function SegmentState({ state, progress }: Pick<Segment, 'state' | 'progress'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  return state === 'LIVE' ? (
    <Label isCompact color="green" icon={<CheckCircleIcon />}>
      {t('segments.live')}
    </Label>
  ) : (
    <Label isCompact color="orange" icon={<InProgressIcon />}>
      {t('segments.building')} {formats.percent(progress, 0)}
    </Label>
  );
}
