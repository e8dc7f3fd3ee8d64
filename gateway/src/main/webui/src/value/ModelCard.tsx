import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
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

function Model({
  model: { bgNbd, gammaGamma, choice, calibrationEnd, unit, repeatCustomers, excluded },
}: {
  model: ValueModel;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  return (
    <>
      <p>{texts(choice.reason)}</p>
      <div className="models">
        <ModelPart
          name={t('value.model.bgNbd')}
          meaning={t('value.model.bgNbdText')}
          parameters={{ r: bgNbd.r, α: bgNbd.alpha, a: bgNbd.a, b: bgNbd.b }}
          logLikelihood={bgNbd.logLikelihood}
        />
        {gammaGamma && (
          <ModelPart
            name={t('value.model.gammaGamma')}
            meaning={t('value.model.gammaGammaText')}
            parameters={{ p: gammaGamma.p, q: gammaGamma.q, v: gammaGamma.v }}
            logLikelihood={gammaGamma.logLikelihood}
          />
        )}
      </div>
      <dl className="counts model-basis">
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
        <div>
          <dt>{t('value.model.gradient')}</dt>
          <dd>{formats.significant(bgNbd.gradientNorm, 2)}</dd>
        </div>
      </dl>
      {excluded.noConsent > 0 && <p className="left-out">{t('start.leftOut', { count: excluded.noConsent })}</p>}
    </>
  );
}

interface ModelPartProps {
  name: string;
  meaning: string;
  parameters: Record<string, number>;
  logLikelihood: number;
}

function ModelPart({ name, meaning, parameters, logLikelihood }: ModelPartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <section className="model">
      <h3>{name}</h3>
      <p className="faint">{meaning}</p>
      <dl className="parameters">
        {Object.entries(parameters).map(([symbol, value]) => (
          <div key={symbol}>
            <dt>{symbol}</dt>
            <dd>{formats.significant(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('value.model.logLikelihood')}</dt>
          <dd>{formats.decimal(logLikelihood, 1)}</dd>
        </div>
      </dl>
    </section>
  );
}
