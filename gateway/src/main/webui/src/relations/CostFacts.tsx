import { Card, CardBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Notice } from '../states/Notice';
import type { AcquisitionCosts } from './costs';

export function CostFacts({ answer }: { answer: AcquisitionCosts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const facts = [
    [t('relations.costs.total'), formats.money(answer.costs, answer.currency)],
    [t('relations.costs.newCustomers'), formats.count(answer.newCustomers)],
    [
      t('relations.costs.cac'),
      answer.costPerCustomer === null ? '–' : formats.money(answer.costPerCustomer, answer.currency),
    ],
    [
      t('relations.costs.valueToCost'),
      answer.valueToCost === null ? '–' : `${formats.decimal(answer.valueToCost, 1)} : 1`,
    ],
    [
      t('relations.costs.payback'),
      answer.paybackMonths === null
        ? t('relations.costs.noPayback')
        : t('relations.costs.months', { count: answer.paybackMonths }),
    ],
  ];
  return (
    <Card>
      <CardBody className="stack">
        <dl className="counts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {answer.otherCurrencies.length > 0 && (
          <Notice
            variant="warning"
            title={t('relations.costs.otherCurrencies', { currencies: answer.otherCurrencies.join(', ') })}
          />
        )}
        {answer.excluded.noConsent > 0 && (
          <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
        )}
      </CardBody>
    </Card>
  );
}
