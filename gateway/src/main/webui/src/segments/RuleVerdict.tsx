import { Card, CardBody, CardHeader, CardTitle, Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { LANGUAGES } from '../i18n/language';
import { useLanguage } from '../i18n/useLanguage';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { ProblemState } from '../states/ProblemState';
import type { Validation } from './segments';

/** The rule as a sentence in both languages, how many people it would find, or that something is wrong with it. */
export function RuleVerdict({ validation }: { validation: UseQueryResult<Validation> }) {
  const { t } = useTranslation();
  return (
    <Card className="rule-verdict">
      <CardHeader>
        <CardTitle component="h2">{t('segmentForm.verdict')}</CardTitle>
      </CardHeader>
      <CardBody aria-live="polite">
        {validation.data ? (
          <Verdict {...validation.data} />
        ) : validation.isError ? (
          <ProblemState error={validation.error} onRetry={() => void validation.refetch()} />
        ) : (
          <BlockSkeleton height="6rem" />
        )}
      </CardBody>
    </Card>
  );
}

function Verdict({ valid, errors, text, estimate, estimateError }: Validation) {
  const { t } = useTranslation();
  const formats = useFormats();
  const shown = useLanguage();
  if (!valid || text === null) {
    return (
      <>
        <Label color="red" icon={<ExclamationCircleIcon />}>
          {t('segmentForm.invalid')}
        </Label>
        <p>{t('segmentForm.mistakes', { count: errors.length })}</p>
      </>
    );
  }
  const other = LANGUAGES.find((language) => language !== shown) ?? shown;
  return (
    <>
      <Label color="green" icon={<CheckCircleIcon />}>
        {t('segmentForm.valid')}
      </Label>
      <p className="rule-sentence">{text[shown]}</p>
      <p className="faint" lang={other}>
        {text[other]}
      </p>
      {estimate !== null && (
        <p className="rule-estimate">
          <strong>{formats.count(estimate)}</strong> {t('segmentForm.estimate', { count: estimate })}
          {Boolean(estimateError) && <small className="faint"> ± {formats.count(estimateError ?? 0)}</small>}
        </p>
      )}
    </>
  );
}
