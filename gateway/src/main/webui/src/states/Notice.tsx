import { Alert } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface NoticeProps {
  variant: 'success' | 'danger' | 'warning' | 'info';
  title: ReactNode;
  children?: ReactNode;
  /** A word beside a button instead of a box. */
  isPlain?: boolean;
  /** Read out at once, for what happens after the page was there. */
  isUrgent?: boolean;
}

/** A message in its place on the page; no heading, so that it fits anywhere. */
export function Notice({ variant, title, children, isPlain = false, isUrgent = false }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <Alert
      isInline
      isPlain={isPlain}
      component="p"
      variant={variant}
      variantLabel={`${t(`notice.${variant}`)}:`}
      title={title}
      {...(isUrgent && { role: 'alert' })}
    >
      {children}
    </Alert>
  );
}
