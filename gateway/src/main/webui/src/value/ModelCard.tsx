import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import { FittedModel } from './FittedModel';
import { fittedModels } from './models';
import { useMethodName } from './useMethodName';
import { modelQuery, type ValueModel } from './value';

export function ModelCard() {
  const { t } = useTranslation();
  const model = useQuery(modelQuery);
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('value.model.title')}</CardTitle>
        <div className="card-description">{t('value.model.description')}</div>
      </CardHeader>
      <CardBody>
        {isRefused(model.error, 404) || isRefused(model.error, 409) ? (
          <NothingYet headingLevel="h3" title={t('value.model.none')}>
            {t('value.model.noneText')}
          </NothingYet>
        ) : (
          <Answer query={model} skeleton={<BlockSkeleton height="9rem" />}>
            {(answer) => <Model model={answer} />}
          </Answer>
        )}
      </CardBody>
    </Card>
  );
}

function Model({ model }: { model: ValueModel }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const methodName = useMethodName();
  const { bgNbd, choice, calibrationEnd, unit, repeatCustomers, excluded } = model;
  return (
    <>
      <p>{texts(choice.reason)}</p>
      <div className="models">
        {fittedModels(model).map((fitted) => (
          <FittedModel key={fitted.key} fitted={fitted} isChosen={fitted.key === choice.purchases} />
        ))}
      </div>
      <dl className="counts model-basis">
        <div>
          <dt>{t('worth.purchases')}</dt>
          <dd>{methodName(choice.purchases)}</dd>
        </div>
        <div>
          <dt>{t('worth.churn')}</dt>
          <dd>{methodName(choice.churn)}</dd>
        </div>
        <div>
          <dt>{t('value.model.customers')}</dt>
          <dd>{formats.count(bgNbd.customers)}</dd>
        </div>
        <div>
          <dt>{t('value.model.repeatCustomers')}</dt>
          <dd>{formats.count(repeatCustomers)}</dd>
        </div>
        <div>
          <dt>{t('value.model.calibrationEnd')}</dt>
          <dd>{formats.day(calibrationEnd)}</dd>
        </div>
        <div>
          <dt>{t('value.model.unit')}</dt>
          <dd>{unit === 'week' ? t('value.model.week') : unit}</dd>
        </div>
      </dl>
      {excluded.noConsent > 0 && <p className="left-out">{t('start.leftOut', { count: excluded.noConsent })}</p>}
    </>
  );
}
