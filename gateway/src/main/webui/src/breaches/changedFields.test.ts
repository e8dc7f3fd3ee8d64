import { describe, expect, it } from 'vitest';
import type { Breach } from './breaches';
import { changedFields } from './changedFields';
import { factsOf, firstDraft } from './factsDraft';

const FIRST = { ...factsOf(firstDraft(new Date('2026-03-02T09:30:00Z'))), id: '7', version: 1 } as Breach;

describe('changedFields', () => {
  it('names what a version says otherwise', () => {
    const next: Breach = { ...FIRST, version: 2, risk: 'HIGH', kinds: ['INTEGRITY'], peopleCategories: ['guests'] };

    expect(changedFields(FIRST, next)).toEqual(['risk', 'peopleCategories', 'kind']);
  });

  it('names nothing where only decisions were made', () => {
    expect(changedFields(FIRST, { ...FIRST, version: 2, state: 'CLOSED' })).toEqual([]);
  });
});
