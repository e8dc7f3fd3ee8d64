import { describe, expect, it } from 'vitest';
import { clockTime } from './clockTime';

describe('clockTime', () => {
  it.each([
    [0, 'seconds', 0],
    [119, 'seconds', 119],
    [120, 'minutes', 2],
    [7199, 'minutes', 7199 / 60],
    [7200, 'hours', 2],
    [432_000, 'hours', 120],
  ])('%d seconds are told in %s', (seconds, unit, value) => {
    expect(clockTime(seconds)).toEqual({ unit, value });
  });
});
