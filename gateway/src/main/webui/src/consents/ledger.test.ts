import { expect, it } from 'vitest';
import { isProfileId } from './ledger';

it('knows the id of a profile from a name, an address and a number', () => {
  expect(isProfileId('0197c3a1-5b2e-7d11-a3f0-9d1b2c3d4e5f')).toBe(true);
  expect(['Eva Lang', 'eva@example.org', 'K40012', '0197c3a1'].some(isProfileId)).toBe(false);
});
