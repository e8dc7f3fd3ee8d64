import { describe, expect, it } from 'vitest';
import { allowedFor, nextOf } from './allowed';
import type { Authority, People } from './breaches';

const authority = (decision: Authority['decision'], complete = false): Authority => ({
  decision,
  complete,
  reasons: null,
  decidedAt: null,
  decidedBy: null,
  phases: [],
  lateReasons: null,
});
const told = (decision: People['decision']): People => ({
  decision,
  ground: null,
  reasons: null,
  at: null,
  by: null,
  how: null,
  people: null,
});

describe('an entry', () => {
  it('begins with the decision whether the authority is told', () => {
    const breach = { state: 'OPEN', authority: authority('UNDECIDED'), told: told('UNDECIDED') } as const;

    expect(nextOf(breach)).toBe('decideAuthority');
    expect(allowedFor(breach)).toEqual(['decideAuthority', 'decidePeople', 'revise', 'close']);
  });

  it('takes further messages to the authority until they are complete', () => {
    const first = { state: 'OPEN', authority: authority('NOTIFIED'), told: told('DUE') } as const;
    const last = { ...first, authority: authority('NOTIFIED', true) } as const;

    expect(nextOf(first)).toBe('tellAuthority');
    expect(nextOf(last)).toBe('tellPeople');
    expect(allowedFor(last)).toEqual(['tellAuthority', 'decidePeople', 'tellPeople', 'revise', 'close']);
  });

  it('is closed once everybody was told or need not be', () => {
    const done = { state: 'OPEN', authority: authority('NOT_REPORTABLE'), told: told('NOT_NEEDED') } as const;

    expect(nextOf(done)).toBe('close');
    expect(allowedFor(done)).toContain('decideAuthority');
  });

  it('can only be opened again once it is closed', () => {
    const closed = { state: 'CLOSED', authority: authority('NOTIFIED', true), told: told('INFORMED') } as const;

    expect(allowedFor(closed)).toEqual(['reopen']);
    expect(nextOf(closed)).toBeNull();
  });
});
