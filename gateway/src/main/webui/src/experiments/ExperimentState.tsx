import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import PencilAltIcon from '@patternfly/react-icons/dist/esm/icons/pencil-alt-icon';
import { useTranslation } from 'react-i18next';
import type { ExperimentState as State } from './experiments';

const LOOKS = {
  draft: { color: 'grey', icon: <PencilAltIcon /> },
  running: { color: 'green', icon: <InProgressIcon /> },
  stopped: { color: 'blue', icon: <CheckCircleIcon /> },
} as const;

export function ExperimentState({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <Label isCompact {...LOOKS[state]}>
      {t(`experiments.states.${state}`)}
    </Label>
  );
}
