import { Button } from '@patternfly/react-core';
import PrintIcon from '@patternfly/react-icons/dist/esm/icons/print-icon';
import { useTranslation } from 'react-i18next';

/** Opens the page that the service writes for printing, beside this one. */
export function PrintLink({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <Button component="a" href={href} target="_blank" rel="noopener" variant="secondary" icon={<PrintIcon />}>
      {t('print')}
    </Button>
  );
}
