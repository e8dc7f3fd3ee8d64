import { isMoving, type RightsRequest, type State } from './requests';

export const ACTIONS = [
  'establish',
  'doubt',
  'correct',
  'approve',
  'plan',
  'resume',
  'lift',
  'extend',
  'duplicate',
  'refuse',
  'withdraw',
] as const;

/** What an officer can do with a request. */
export type Action = (typeof ACTIONS)[number];

const BEFORE_APPROVAL: readonly State[] = ['RECEIVED', 'IDENTITY_PENDING', 'TRIAGE', 'PLANNED'];
const OPEN: readonly State[] = [...BEFORE_APPROVAL, 'EXECUTING', 'VERIFYING', 'BLOCKED'];

const IN: Record<Action, readonly State[]> = {
  establish: ['RECEIVED', 'IDENTITY_PENDING'],
  doubt: ['RECEIVED'],
  correct: BEFORE_APPROVAL,
  plan: ['TRIAGE', 'PLANNED'],
  approve: ['PLANNED'],
  resume: ['BLOCKED'],
  lift: ['FULFILLED'],
  extend: OPEN,
  duplicate: BEFORE_APPROVAL,
  refuse: BEFORE_APPROVAL,
  withdraw: BEFORE_APPROVAL,
};

/** What the state allows; the service decides again. A dry run that is under way is not begun twice. */
export function allowedFor(
  request: Pick<RightsRequest, 'type' | 'state' | 'extension' | 'progress' | 'corrections'>,
): Action[] {
  return ACTIONS.filter(
    (action) =>
      IN[action].includes(request.state) &&
      (action !== 'extend' || request.extension === null) &&
      (action !== 'correct' || request.type === 'RECTIFICATION') &&
      (action !== 'plan' || (!isMoving(request) && isSaid(request))) &&
      (action !== 'approve' || isSaid(request)) &&
      (action !== 'lift' || isInForce(request)),
  );
}

/** Whether there is something to plan: a rectification has to say what is wrong. */
function isSaid({ type, corrections }: Pick<RightsRequest, 'type' | 'corrections'>): boolean {
  return type !== 'RECTIFICATION' || corrections !== null;
}

/** A restriction whose end nobody has told yet. */
function isInForce({ type, progress }: Pick<RightsRequest, 'type' | 'progress'>): boolean {
  return type === 'RESTRICTION' && progress?.phase === 'RESTRICTING';
}

/** Whether somebody else has to approve: an erasure needs another person than the one who planned it. */
export function needsAnother({ type, plan }: Pick<RightsRequest, 'type' | 'plan'>, username: string): boolean {
  return type === 'ERASURE' && plan?.plannedBy === username;
}

/** What there is to take away. */
export function filesOf({ type, state }: Pick<RightsRequest, 'type' | 'state'>): ('certificate' | 'archive')[] {
  if (type === 'ERASURE' && (state === 'FULFILLED' || state === 'PARTIALLY_FULFILLED')) {
    return ['certificate'];
  }
  return (type === 'ACCESS' || type === 'PORTABILITY') && state === 'FULFILLED' ? ['archive'] : [];
}
