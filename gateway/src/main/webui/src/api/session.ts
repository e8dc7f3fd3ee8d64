const RETURN_PATH = 'stammkunde.returnPath';
const LAST_ATTEMPT = 'stammkunde.lastSignIn';

/** Coming back without a session within this time means that signing in does not work; going again would loop. */
const LOOP_MILLIS = 10_000;

/** Answers that say that nobody is signed in; 499 is what the gateway's OIDC answers to scripts. */
export function isSignedOut(status: number): boolean {
  return status === 401 || status === 499;
}

/** Whether a sign-in was tried at {@code lastAttempt} so recently that another one would go in circles. */
export function goesInCircles(lastAttempt: string | null, now: number): boolean {
  return lastAttempt !== null && now - Number(lastAttempt) < LOOP_MILLIS;
}

/** Leaves for Keycloak by a full navigation and remembers the page to come back to. */
export function signIn(): void {
  if (goesInCircles(sessionStorage.getItem(LAST_ATTEMPT), Date.now())) {
    return;
  }
  sessionStorage.setItem(LAST_ATTEMPT, String(Date.now()));
  sessionStorage.setItem(RETURN_PATH, window.location.pathname + window.location.search);
  window.location.assign('/login');
}

/** The page that the reader left to sign in, once; only ever a path of this console. */
export function takeReturnPath(): string | null {
  const path = sessionStorage.getItem(RETURN_PATH);
  sessionStorage.removeItem(RETURN_PATH);
  return path?.startsWith('/') && !path.startsWith('//') ? path : null;
}
