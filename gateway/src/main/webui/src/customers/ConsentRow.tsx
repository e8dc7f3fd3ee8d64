import { Button, Icon } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Consent } from './consents';
import type { Permission } from './customers';
import { useReason } from './useReason';

interface ConsentRowProps {
  name: string;
  permission: Permission | undefined;
  consents: Consent[];
  onHistory: () => void;
}

export function ConsentRow({ name, permission, consents, onHistory }: ConsentRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reasonOf = useReason();
  const isPermitted = permission?.permitted ?? false;
  const since = permission?.since ? t('customer.since', { day: formats.day(permission.since) }) : null;
  const until = permission?.validUntil ? t('customer.until', { day: formats.day(permission.validUntil) }) : null;
  const version = consents[0] && t('customer.purposeVersion', { version: consents[0].purposeVersion });
  return (
    <li className="consent">
      <Icon status={isPermitted ? 'success' : 'danger'} size="md">
        {isPermitted ? <CheckCircleIcon /> : <BanIcon />}
      </Icon>
      <div className="consent-text">
        <strong>{name}</strong>
        <span>
          {t(isPermitted ? 'customer.permitted' : 'customer.denied')}: {reasonOf(permission?.reason ?? 'NO_CONSENT')}
        </span>
        <small className="faint">{[since, until, version].filter(Boolean).join(' · ')}</small>
      </div>
      {consents.length > 0 && (
        <Button variant="link" isInline onClick={onHistory} aria-label={t('customer.historyOf', { name })}>
          {t('customer.history')}
        </Button>
      )}
    </li>
  );
}
