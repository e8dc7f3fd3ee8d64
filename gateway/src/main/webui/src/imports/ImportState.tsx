import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from './imports';

const COLOURS = { AWAITING_FILE: 'grey', RUNNING: 'blue', COMPLETED: 'green', FAILED: 'red' } as const;

export function ImportState({ state }: Pick<ImportJob, 'state'>) {
  const { t } = useTranslation();
  return (
    <Label isCompact color={COLOURS[state]}>
      {t(`imports.states.${state}`)}
    </Label>
  );
}
