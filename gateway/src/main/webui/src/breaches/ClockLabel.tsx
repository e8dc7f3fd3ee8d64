import { Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Clock } from './breaches';
import { clockTime } from './clockTime';

const LOOKS = {
  AMPLE: { color: 'green', icon: <ClockIcon /> },
  SOON: { color: 'yellow', icon: <ExclamationTriangleIcon /> },
  LAST_HOUR: { color: 'orange', icon: <ExclamationTriangleIcon /> },
  OVERDUE: { color: 'red', icon: <ExclamationCircleIcon /> },
  IN_TIME: { color: 'grey', icon: <CheckCircleIcon /> },
  LATE: { color: 'grey', icon: <ExclamationCircleIcon /> },
  NOT_NEEDED: { color: 'grey', icon: <BanIcon /> },
} as const;

/** How the clock of Art. 33 stands: in words and by a sign, the colour only underlines it. */
export function ClockLabel({ clock: { state, seconds } }: { clock: Clock }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { unit, value } = clockTime(seconds ?? 0);
  const time = t(`duration.${unit}`, { value: formats.decimal(value, unit === 'hours' && value < 10 ? 1 : 0) });
  return (
    <Label isCompact color={LOOKS[state].color} icon={LOOKS[state].icon}>
      {t(`breaches.clock.${state}`, { time })}
    </Label>
  );
}
