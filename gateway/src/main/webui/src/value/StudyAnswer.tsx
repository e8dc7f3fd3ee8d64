import { Card, CardBody } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';

interface StudyAnswerProps<T> {
  query: UseQueryResult<T>;
  /** What it takes for a model. */
  needs: string;
  /** Why there may be none although there is enough. */
  undetermined: string;
  children: (answer: T) => ReactNode;
}

/** A study's answer; that there is too little for a model is an answer too. */
export function StudyAnswer<T>({ query, needs, undetermined, children }: StudyAnswerProps<T>) {
  const { t } = useTranslation();
  return isRefused(query.error, 409) ? (
    <Card>
      <CardBody>
        <NothingYet title={t('value.model.none')}>{query.error.slug === 'no-model' ? undetermined : needs}</NothingYet>
      </CardBody>
    </Card>
  ) : (
    <Answer query={query}>{children}</Answer>
  );
}
