import { describe, expect, it } from 'vitest';
import { type Action, allowedFor, filesOf, needsAnother } from './allowed';
import { isMoving, type Plan, type Progress, type State } from './requests';

const inState = (state: State) => ({
  type: 'ERASURE' as const,
  state,
  extension: null,
  progress: null,
  corrections: null,
});
const planning: Progress = { phase: 'PLANNING', approvedBy: null, approvedAt: null, open: [], done: [] };
const plan: Plan = { digest: 'd', plannedBy: 'ada', plannedAt: '2026-01-01T00:00:00Z', kept: [], participants: [] };

describe('what can be done with a request', () => {
  it.each<[State, Action[]]>([
    ['RECEIVED', ['establish', 'doubt', 'extend', 'duplicate', 'refuse', 'withdraw']],
    ['IDENTITY_PENDING', ['establish', 'extend', 'duplicate', 'refuse', 'withdraw']],
    ['TRIAGE', ['plan', 'extend', 'duplicate', 'refuse', 'withdraw']],
    ['PLANNED', ['approve', 'plan', 'extend', 'duplicate', 'refuse', 'withdraw']],
    ['EXECUTING', ['extend']],
    ['VERIFYING', ['extend']],
    ['BLOCKED', ['resume', 'extend']],
    ['FULFILLED', []],
    ['PARTIALLY_FULFILLED', []],
    ['REFUSED', []],
    ['DUPLICATE', []],
    ['WITHDRAWN', []],
  ])('in state %s is %j', (state, actions) => {
    expect(allowedFor(inState(state))).toEqual(actions);
  });

  it('is the end of a restriction while it is in force', () => {
    const restriction = { ...inState('FULFILLED'), type: 'RESTRICTION' as const };

    expect(allowedFor({ ...restriction, progress: { ...planning, phase: 'RESTRICTING' } })).toEqual(['lift']);
    expect(allowedFor({ ...restriction, progress: { ...planning, phase: 'LIFTING' } })).toEqual([]);
  });

  it('is to say what is wrong, until a rectification is approved, and only then to plan it', () => {
    const unsaid = { ...inState('TRIAGE'), type: 'RECTIFICATION' as const };
    const corrections = { statedAt: '2026-03-01T10:00:00Z', fields: [], elsewhere: 'In the shop' };

    expect(allowedFor(unsaid).slice(0, 2)).toEqual(['correct', 'extend']);
    expect(allowedFor({ ...unsaid, corrections }).slice(0, 2)).toEqual(['correct', 'plan']);
    expect(allowedFor({ ...unsaid, state: 'PLANNED', corrections })).toContain('approve');
    expect(allowedFor({ ...unsaid, state: 'EXECUTING', corrections })).not.toContain('correct');
  });

  it('is extended only once', () => {
    const extension = { at: '2026-02-20T10:00:00Z', by: 'ada', reasons: 'Four old systems' };

    expect(allowedFor({ ...inState('TRIAGE'), extension })).not.toContain('extend');
  });

  it('is not planned while a dry run is under way', () => {
    expect(allowedFor({ ...inState('TRIAGE'), progress: planning })).not.toContain('plan');
  });
});

describe('whether a request changes by itself', () => {
  it('is so while services execute, verify or count in a dry run', () => {
    expect(isMoving(inState('EXECUTING'))).toBe(true);
    expect(isMoving(inState('VERIFYING'))).toBe(true);
    expect(isMoving({ state: 'TRIAGE', progress: planning })).toBe(true);
  });

  it('is not so while people have to act', () => {
    expect(isMoving(inState('TRIAGE'))).toBe(false);
    expect(isMoving(inState('PLANNED'))).toBe(false);
    expect(isMoving({ state: 'BLOCKED', progress: { ...planning, phase: 'VERIFYING' } })).toBe(false);
  });
});

describe('the second person', () => {
  it('is needed by whoever planned an erasure', () => {
    expect(needsAnother({ type: 'ERASURE', plan }, 'ada')).toBe(true);
    expect(needsAnother({ type: 'ERASURE', plan }, 'ben')).toBe(false);
  });

  it('is not needed for what can be repeated', () => {
    expect(needsAnother({ type: 'ACCESS', plan }, 'ada')).toBe(false);
  });
});

describe('what there is to take away', () => {
  it('is the certificate of an erasure, also of one that keeps something', () => {
    expect(filesOf({ type: 'ERASURE', state: 'FULFILLED' })).toEqual(['certificate']);
    expect(filesOf({ type: 'ERASURE', state: 'PARTIALLY_FULFILLED' })).toEqual(['certificate']);
  });

  it('is the archive of a fulfilled access or portability request', () => {
    expect(filesOf({ type: 'ACCESS', state: 'FULFILLED' })).toEqual(['archive']);
    expect(filesOf({ type: 'PORTABILITY', state: 'FULFILLED' })).toEqual(['archive']);
  });

  it('is nothing before the end', () => {
    expect(filesOf({ type: 'ERASURE', state: 'VERIFYING' })).toEqual([]);
    expect(filesOf({ type: 'ACCESS', state: 'EXECUTING' })).toEqual([]);
    expect(filesOf({ type: 'RESTRICTION', state: 'FULFILLED' })).toEqual([]);
  });
});
