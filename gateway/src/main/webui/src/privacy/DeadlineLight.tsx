import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { useTranslation } from 'react-i18next';
import { today } from '../period/period';
import { type Light, lightOf } from './light';
import type { RightsRequest } from './requests';

const LOOKS = {
  done: { color: 'grey', icon: <CheckCircleIcon /> },
  ample: { color: 'green', icon: <ClockIcon /> },
  soon: { color: 'yellow', icon: <ExclamationTriangleIcon /> },
  today: { color: 'orange', icon: <ExclamationTriangleIcon /> },
  overdue: { color: 'red', icon: <ExclamationCircleIcon /> },
} as const;

/** How much time is left: in words and by a sign, the colour only underlines it. */
export function DeadlineLight({ request }: { request: RightsRequest }) {
  const text = useLightText();
  const light = lightOf(request, today());
  return (
    <Label isCompact color={LOOKS[light.kind].color} icon={LOOKS[light.kind].icon}>
      {text(light)}
    </Label>
  );
}

function useLightText(): (light: Light) => string {
  const { t } = useTranslation();
  return (light) => {
    switch (light.kind) {
      case 'done':
        return t('privacy.light.done');
      case 'today':
        return t('privacy.light.today');
      case 'overdue':
        return t('privacy.light.overdue', { count: light.days });
      case 'soon':
      case 'ample':
        return t('privacy.light.left', { count: light.days });
    }
  };
}
