import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { type Score, scoreQuery } from './customers';

/** What the models expect of this person; somebody who never bought has no score, which is no error. */
export function ScoresCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const score = useQuery(scoreQuery(id));
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('customer.scores')}</CardTitle>
      </CardHeader>
      <CardBody>
        {isRefused(score.error, 404) || isRefused(score.error, 409) ? (
          <span className="faint">{t('customer.noScores')}</span>
        ) : (
          <Answer query={score} skeleton={<BlockSkeleton height="5rem" />}>
            {(answer) => <Scores score={answer} />}
          </Answer>
        )}
      </CardBody>
    </Card>
  );
}

function Scores({ score }: { score: Score }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const money = (amount: number | null) => (amount === null ? '–' : formats.money(amount, score.currency));
  return (
    <dl className="scores">
      <div className="score-main">
        <dt>{t('customer.clv', { weeks: score.horizonWeeks })}</dt>
        <dd>{money(score.clv)}</dd>
      </div>
      <div>
        <dt>{t('customer.pAlive')}</dt>
        <dd>
          {formats.percent(score.pAlive, 0)}
          <meter min={0} max={1} value={score.pAlive} aria-label={t('customer.pAlive')} />
        </dd>
      </div>
      <div>
        <dt>{t('customer.expectedPurchases')}</dt>
        <dd>{formats.decimal(score.expectedPurchases, 1)}</dd>
      </div>
      <div>
        <dt>{t('customer.expectedSpend')}</dt>
        <dd>{money(score.expectedSpend)}</dd>
      </div>
      <div>
        <dt>{t('customer.rfm')}</dt>
        <dd>
          {score.rfm.r} · {score.rfm.f} · {score.rfm.m}
        </dd>
      </div>
      <div>
        <dt>{t('customer.repeats')}</dt>
        <dd>{formats.count(score.x)}</dd>
      </div>
    </dl>
  );
}
