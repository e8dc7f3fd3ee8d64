import { describe, expect, it } from 'vitest';
import { dueOf, lightOf } from './light';
import { type Deadlines, STATES } from './requests';

const deadlines: Deadlines = {
  received: '2026-01-28',
  legal: {
    nominal: '2026-02-28',
    date: '2026-03-02',
    reasons: [
      { day: '2026-02-28', rule: 'SATURDAY', de: 'Samstag', en: 'Saturday' },
      { day: '2026-03-01', rule: 'SUNDAY', de: 'Sonntag', en: 'Sunday' },
    ],
  },
  extended: { nominal: '2026-04-28', date: '2026-04-28', reasons: [] },
  strict: '2026-02-28',
  strictExtended: '2026-04-28',
};
const open = { state: 'TRIAGE' as const, deadlines, extension: null };
const extension = { at: '2026-02-20T10:00:00Z', by: 'ada', reasons: 'Four old systems' };

describe('the light of a deadline', () => {
  it.each([
    ['2026-01-28', { kind: 'ample', days: 33 }],
    ['2026-02-22', { kind: 'ample', days: 8 }],
    ['2026-02-23', { kind: 'soon', days: 7 }],
    ['2026-03-01', { kind: 'soon', days: 1 }],
    ['2026-03-02', { kind: 'today' }],
    ['2026-03-04', { kind: 'overdue', days: 2 }],
  ])('on %s shows %o, the last day still counting', (day, light) => {
    expect(lightOf(open, day)).toEqual(light);
  });

  it('counts to the later day once the time was extended', () => {
    expect(dueOf({ deadlines, extension }).date).toBe('2026-04-28');
    expect(lightOf({ ...open, extension }, '2026-03-04')).toEqual({ kind: 'ample', days: 55 });
  });

  it('is out for whatever is closed, however late', () => {
    const closed = STATES.filter((state) => lightOf({ ...open, state }, '2027-01-01').kind === 'done');

    expect(closed).toEqual(['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED', 'DUPLICATE', 'WITHDRAWN']);
  });
});
