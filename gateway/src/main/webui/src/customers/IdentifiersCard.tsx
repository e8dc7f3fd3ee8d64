import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Customer } from './customers';
import { CopyText } from '../states/CopyText';

const KNOWN = ['userId', 'email', 'phone', 'anonymousId'] as const;

export function IdentifiersCard({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const nameOf = (type: string) => {
    const known = KNOWN.find((each) => each === type);
    return known ? t(`customer.identifier.${known}`) : type;
  };
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('customer.identifiers')}</CardTitle>
      </CardHeader>
      <CardBody>
        <dl className="facts">
          {customer.identifiers.map(({ type, value }) => (
            <div key={`${type} ${value}`}>
              <dt>{nameOf(type)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('customer.identifier.profile')}</dt>
            <dd>
              <CopyText text={customer.id} />
            </dd>
          </div>
        </dl>
        {customer.absorbed.length > 0 && (
          <p className="faint">{t('customer.absorbed', { count: customer.absorbed.length })}</p>
        )}
      </CardBody>
    </Card>
  );
}
