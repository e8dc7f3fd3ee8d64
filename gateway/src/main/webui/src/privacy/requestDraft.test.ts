import { describe, expect, it } from 'vitest';
import { FIRST_DRAFT, toNewRequest } from './requestDraft';

const TODAY = '2026-03-02';

describe('a request that is taken in', () => {
  it('leaves the time of one of today to the service', () => {
    expect(toNewRequest({ ...FIRST_DRAFT, day: TODAY }, TODAY)).not.toHaveProperty('receivedAt');
  });

  it('stands for the day that was chosen', () => {
    expect(toNewRequest({ ...FIRST_DRAFT, day: '2026-02-27' }, TODAY).receivedAt).toBe('2026-02-27T12:00:00Z');
  });

  it('says what is wrong if it is a rectification, and as far as it is known', () => {
    const said = { ...FIRST_DRAFT, corrections: [{ field: 'lastName', kind: 'text' as const, text: 'Meyer' }] };

    expect(toNewRequest(said, TODAY)).not.toHaveProperty('corrections');
    expect(toNewRequest({ ...said, type: 'RECTIFICATION' }, TODAY).corrections).toEqual([
      { field: 'lastName', value: 'Meyer' },
    ]);
    expect(toNewRequest({ ...FIRST_DRAFT, type: 'RECTIFICATION' }, TODAY)).not.toHaveProperty('corrections');
  });

  it('leaves out what was not filled in', () => {
    const draft = {
      ...FIRST_DRAFT,
      identities: [
        { type: 'email', value: ' eva@example.org ' },
        { type: 'phone', value: ' ' },
      ],
    };

    expect(toNewRequest(draft, TODAY)).toEqual({
      type: 'ACCESS',
      channel: 'LETTER',
      identities: [{ type: 'email', value: 'eva@example.org' }],
    });
  });
});
