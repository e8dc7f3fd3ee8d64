import type { Breach } from './breaches';

export type Move = 'revise' | 'decideAuthority' | 'tellAuthority' | 'decidePeople' | 'tellPeople' | 'close' | 'reopen';

type Standing = Pick<Breach, 'state' | 'authority' | 'told'>;

/** What may be done with an entry, the service says the same; in the order in which it is usually done. */
export function allowedFor({ state, authority, told }: Standing): Move[] {
  if (state === 'CLOSED') {
    return ['reopen'];
  }
  const moves: (Move | false)[] = [
    authority.decision !== 'NOTIFIED' && 'decideAuthority',
    (authority.decision === 'DUE' || authority.decision === 'NOTIFIED') && 'tellAuthority',
    told.decision !== 'INFORMED' && 'decidePeople',
    told.decision === 'DUE' && 'tellPeople',
    'revise',
    'close',
  ];
  return moves.filter((move) => move !== false);
}

/** What is due next, which is the button to look for. */
export function nextOf({ state, authority, told }: Standing): Move | null {
  if (state === 'CLOSED') {
    return null;
  }
  if (authority.decision === 'UNDECIDED') {
    return 'decideAuthority';
  }
  if (authority.decision === 'DUE' || (authority.decision === 'NOTIFIED' && !authority.complete)) {
    return 'tellAuthority';
  }
  if (told.decision === 'UNDECIDED') {
    return 'decidePeople';
  }
  return told.decision === 'DUE' ? 'tellPeople' : 'close';
}
