import { Card } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';

interface SelfAnswerProps<T> {
  query: UseQueryResult<T>;
  children: (answer: T) => ReactNode;
}

/** An answer about oneself; that nothing is known, or nothing is proven, is one too. */
export function SelfAnswer<T>({ query, children }: SelfAnswerProps<T>) {
  const { t } = useTranslation();
  const slug = isRefused(query.error) ? query.error.slug : null;
  if (slug === 'nothing-known' || slug === 'address-not-verified') {
    return (
      <Card>
        <NothingYet title={t(`personal.${slug}.title`)}>{t(`personal.${slug}.body`)}</NothingYet>
      </Card>
    );
  }
  return <Answer query={query}>{children}</Answer>;
}
