import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { FittedModelView } from './models';
import { useMethodName } from './useMethodName';

/** One model: what its parameters say, how precisely they are known, and how well it fits. */
export function FittedModel({ fitted, isChosen }: { fitted: FittedModelView; isChosen: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const methodName = useMethodName();
  return (
    <section className="model">
      <h3>
        {methodName(fitted.key)}{' '}
        {isChosen && (
          <Label isCompact color="teal">
            {t('worth.chosen')}
          </Label>
        )}
      </h3>
      <p className="faint">{t(`worth.models.${fitted.key}`)}</p>
      <dl className="parameters">
        {fitted.parameters.map(({ symbol, value, standardError }) => (
          <div key={symbol}>
            <dt>{symbol}</dt>
            <dd>
              {formats.significant(value)}
              {standardError !== null && <small> ± {formats.significant(standardError, 2)}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="left-out">
        {t('value.model.logLikelihood')} {formats.decimal(fitted.logLikelihood, 1)} · {t('value.model.gradient')}{' '}
        {formats.significant(fitted.gradientNorm, 2)}
      </p>
    </section>
  );
}
