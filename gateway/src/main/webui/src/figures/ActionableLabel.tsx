import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Whether somebody can act on a figure, or it only looks good. */
export function ActionableLabel({ isActionable }: { isActionable: boolean }) {
  const { t } = useTranslation();
  return (
    <Label isCompact variant="outline" color={isActionable ? 'teal' : 'grey'}>
      {t(isActionable ? 'figure.actionable' : 'figure.vanity')}
    </Label>
  );
}
