import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Figure, FigureDefinition } from '../figures/figures';
import { GradeLabel } from '../figures/GradeLabel';
import { useFigureText } from '../figures/useFigureText';
import { useFigureWords } from '../figures/useFigureWords';
import { useFormats } from '../format/useFormats';
import { plusDays } from '../period/period';
import { ChangeMark } from '../start/ChangeMark';

interface ValueCardProps {
  figure: Figure;
  definition: FigureDefinition;
}

/** The value, and how far it can be trusted, in words. */
export function ValueCard({ figure, definition }: ValueCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const write = useFigureText();
  const words = useFigureWords();
  const span = ({ from, to }: { from: string; to: string }) =>
    t('start.span', { from: formats.day(from), until: formats.day(plusDays(to, -1)) });
  return (
    <Card isFullHeight>
      <CardHeader>
        <CardTitle component="h2">{t('figure.value')}</CardTitle>
        <div className="card-description">{span(figure)}</div>
      </CardHeader>
      <CardBody>
        <div className="figure-words">
          <p className="figure-value">{figure.suppressed ? t('figure.hidden') : write(figure, figure.value)}</p>
          {figure.suppressed && <p>{t('figure.hiddenText')}</p>}
          {figure.asked && <p>{t('figure.narrowed', { asked: span(figure.asked), told: span(figure) })}</p>}
          <p>{figure.interval ? words.interval(figure, figure.interval) : t('figure.noIntervalText')}</p>
          {figure.previous && (
            <p>
              <ChangeMark figure={figure} direction={definition.direction} />{' '}
              {words.course(figure, span(figure.previous))} {figure.change && words.test(figure, figure.change)}
            </p>
          )}
        </div>
        <Facts figure={figure} />
      </CardBody>
    </Card>
  );
}

function Facts({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const number = (value: number | null) =>
    value === null ? '–' : Number.isInteger(value) ? formats.count(value) : formats.decimal(value);
  const { excluded, quality } = figure;
  return (
    <dl className="facts">
      <div>
        <dt>{t('figure.columns.numerator')}</dt>
        <dd>{number(figure.numerator)}</dd>
      </div>
      {figure.denominator !== null && (
        <div>
          <dt>{t('figure.columns.denominator')}</dt>
          <dd>{number(figure.denominator)}</dd>
        </div>
      )}
      <div>
        <dt>{t('figure.columns.people')}</dt>
        <dd>{number(figure.people)}</dd>
      </div>
      <div>
        <dt>{t('figure.leftOut')}</dt>
        <dd>
          <ul>
            <li>{t('figure.noConsent', { count: excluded.noConsent })}</li>
            <li>{t('figure.expired', { count: excluded.consentExpired })}</li>
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('figure.quality')}</dt>
        <dd>
          <GradeLabel grade={quality.grade} />{' '}
          {quality.completeness !== null && t('figure.completeness', { share: formats.percent(quality.completeness) })}{' '}
          {t('figure.daysWithoutEvents', { count: quality.daysWithoutEvents })}
        </dd>
      </div>
    </dl>
  );
}
