import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Whether a target is met, by word and icon and not by colour alone. */
export function TargetLabel({ met }: { met: boolean | null }) {
  const { t } = useTranslation();
  return met === null ? (
    <Label isCompact variant="outline">
      {t('targets.open')}
    </Label>
  ) : (
    <Label isCompact variant="outline" status={met ? 'success' : 'danger'}>
      {t(met ? 'targets.met' : 'targets.missed')}
    </Label>
  );
}
