import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { RightsRequest } from './requests';

const COLOURS = {
  RECEIVED: 'blue',
  IDENTITY_PENDING: 'yellow',
  TRIAGE: 'blue',
  PLANNED: 'purple',
  EXECUTING: 'teal',
  VERIFYING: 'teal',
  BLOCKED: 'red',
  FULFILLED: 'green',
  PARTIALLY_FULFILLED: 'green',
  REFUSED: 'grey',
  DUPLICATE: 'grey',
  WITHDRAWN: 'grey',
} as const;

export function RequestState({ state }: Pick<RightsRequest, 'state'>) {
  const { t } = useTranslation();
  return (
    <Label isCompact color={COLOURS[state]}>
      {t(`privacy.states.${state}`)}
    </Label>
  );
}
