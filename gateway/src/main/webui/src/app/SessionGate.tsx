import { Bullseye, Spinner } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { meQuery } from '../api/me';
import { isRefused } from '../api/problem';
import { isSignedOut, takeReturnPath } from '../api/session';
import { NothingYet } from '../states/NothingYet';
import { ProblemState } from '../states/ProblemState';
import { MeContext } from './MeContext';

/** Nothing of the console is shown before it is known who looks at it. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  useReturnAfterSignIn(me.isSuccess);
  if (me.isSuccess) {
    return <MeContext value={me.data}>{children}</MeContext>;
  }
  if (me.isPending) {
    return (
      <Bullseye className="session-wait">
        <Spinner aria-valuetext={t('loading')} aria-label={t('loading')} />
      </Bullseye>
    );
  }
  return (
    <Bullseye className="session-wait">
      {isRefused(me.error) && isSignedOut(me.error.status) ? (
        <NothingYet title={t('session.out.title')} action={<a href="/login">{t('session.out.action')}</a>}>
          {t('session.out.body')}
        </NothingYet>
      ) : (
        <ProblemState error={me.error} onRetry={() => void me.refetch()} />
      )}
    </Bullseye>
  );
}

function useReturnAfterSignIn(isSignedIn: boolean) {
  const navigate = useNavigate();
  useEffect(() => {
    const path = isSignedIn ? takeReturnPath() : null;
    if (path !== null) {
      void navigate(path, { replace: true });
    }
  }, [isSignedIn, navigate]);
}
