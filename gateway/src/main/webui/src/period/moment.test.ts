import { describe, expect, it } from 'vitest';
import { instantOf, momentOf } from './moment';

describe('a moment', () => {
  it.each([
    ['2026-01-31T14:05', '2026-01-31T13:05:00.000Z'],
    ['2026-07-01T00:00', '2026-06-30T22:00:00.000Z'],
    // comes twice, as the clocks go back
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    // does not come, as they go forward
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ])('%s is %s', (moment, instant) => {
    expect(instantOf(moment)).toBe(instant);
  });

  it.each(['', 'yesterday', '2026-13-01T00:00'])('is not "%s"', (moment) => {
    expect(instantOf(moment)).toBeNull();
  });

  it('comes back as it was', () => {
    expect(momentOf(instantOf('2026-03-29T03:30') ?? '')).toBe('2026-03-29T03:30');
    expect(momentOf('2026-01-31T13:05:59Z')).toBe('2026-01-31T14:05');
  });
});
