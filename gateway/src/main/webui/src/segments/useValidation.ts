import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Rule } from './rule/rule';
import { type Validation, validationQuery } from './segments';

/** A pause of typing after which the rule is worth a look. */
const PAUSE_MILLIS = 400;

/** What the service says of the rule; of the one before while it looks at the newest. */
export function useValidation(purpose: string, rule: Rule): UseQueryResult<Validation> {
  const [settled, setSettled] = useState({ purpose, rule });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ purpose, rule }), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [purpose, rule]);
  return useQuery({ ...validationQuery(settled.purpose, settled.rule), placeholderData: keepPreviousData });
}
