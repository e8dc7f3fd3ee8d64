// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goesInCircles, isSignedOut, signIn, takeReturnPath } from './session';

beforeEach(() => sessionStorage.clear());

describe('isSignedOut', () => {
  it.each([401, 499])('holds for %i', (status) => {
    expect(isSignedOut(status)).toBe(true);
  });

  it('does not hold for a role that is missing', () => {
    expect(isSignedOut(403)).toBe(false);
  });
});

describe('goesInCircles', () => {
  it('holds right after a sign-in that brought no session', () => {
    expect(goesInCircles('1000', 5_000)).toBe(true);
  });

  it('does not hold for the first time, nor for a session that ran out', () => {
    expect(goesInCircles(null, 5_000)).toBe(false);
    expect(goesInCircles('1000', 60_000)).toBe(false);
  });
});

describe('signIn', () => {
  it('leaves for /login and remembers the page, once', () => {
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    window.history.replaceState(null, '', '/cohorts?period=90d');

    signIn();
    signIn();

    expect(assign).toHaveBeenCalledExactlyOnceWith('/login');
    expect(takeReturnPath()).toBe('/cohorts?period=90d');
    expect(takeReturnPath()).toBeNull();
  });
});

describe('takeReturnPath', () => {
  it.each(['//evil.example', 'https://evil.example', ''])('never leads to %j', (path) => {
    sessionStorage.setItem('stammkunde.returnPath', path);

    expect(takeReturnPath()).toBeNull();
  });
});
