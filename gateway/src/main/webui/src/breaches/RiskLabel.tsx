import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Risk } from './breaches';

const COLOURS = { NOT_ASSESSED: 'grey', NONE: 'green', RISK: 'yellow', HIGH: 'red' } as const;

export function RiskLabel({ risk }: { risk: Risk }) {
  const { t } = useTranslation();
  return (
    <Label isCompact color={COLOURS[risk]}>
      {t(`breaches.risks.${risk}`)}
    </Label>
  );
}
