import { NotificationBadge } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ALERTS_BADGE, alertsQuery } from './alerts';

interface AlertsBadgeProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** How many alerts nobody has seen to yet. Without an answer it stays quiet: the drawer says why. */
export function AlertsBadge({ isOpen, onToggle }: AlertsBadgeProps) {
  const { t } = useTranslation();
  const count = useQuery(alertsQuery('open')).data?.items.length ?? 0;
  return (
    <NotificationBadge
      id={ALERTS_BADGE}
      variant={count > 0 ? 'unread' : 'read'}
      count={count}
      isExpanded={isOpen}
      aria-label={t('alerts.open', { count })}
      onClick={onToggle}
    />
  );
}
