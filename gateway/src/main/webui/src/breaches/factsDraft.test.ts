import { describe, expect, it } from 'vitest';
import type { Breach } from './breaches';
import { draftOf, factsOf, firstDraft } from './factsDraft';

const NOW = new Date('2026-03-02T09:30:41Z');

describe('factsOf', () => {
  it('reads lists, counts and the moment as the fields have them', () => {
    const facts = factsOf({
      ...firstDraft(NOW),
      title: ' Laptop ',
      peopleCategories: 'customers, staff;\n guests,',
      people: '1200',
    });

    expect(facts.title).toBe('Laptop');
    expect(facts.peopleCategories).toEqual(['customers', 'staff', 'guests']);
    expect(facts.people).toBe(1200);
    expect(facts.records).toBeNull();
    expect(facts.awareness).toBe('2026-03-02T09:30:00.000Z');
  });

  it('has no instant where the field is empty', () => {
    expect(factsOf({ ...firstDraft(NOW), awareness: '' }).awareness).toBeNull();
  });

  it('leaves the start of the clock to the second unless it was changed', () => {
    const breach = {
      ...factsOf(firstDraft(NOW)),
      id: '7',
      version: 1,
      awareness: '2026-03-02T09:30:41Z',
    } as Breach;
    const draft = draftOf(breach);

    expect(factsOf(draft, breach).awareness).toBe('2026-03-02T09:30:41Z');
    expect(factsOf({ ...draft, awareness: '2026-03-02T10:31' }, breach).awareness).toBe('2026-03-02T09:31:00.000Z');
  });
});
