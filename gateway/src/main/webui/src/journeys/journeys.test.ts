import { describe, expect, it } from 'vitest';
import { inLargestUnit } from './duration';
import { flowOf, pathText, stepsOf } from './flow';
import { eventNames } from './journeys';
import { channelRows } from './touchpoints';

const path = (count: number, ...next: string[]) => ({ next, count, people: count, share: 0 });

describe('flowOf', () => {
  const flow = flowOf({
    start: 'View',
    paths: [path(10, 'Add', 'Buy'), path(6, 'Add', 'View'), path(4, 'View'), path(3)],
    others: 2,
  });
  const out = (id: string) =>
    flow.links.filter(({ source }) => source === id).reduce((sum, { value }) => sum + value, 0);
  const into = (id: string) =>
    flow.links.filter(({ target }) => target === id).reduce((sum, { value }) => sum + value, 0);

  it('begins with every start, those on other ways included', () => {
    expect(out('0 View')).toBe(25);
  });

  it('loses nobody on the way', () => {
    const between = flow.nodes.filter(({ step, kind }) => step === 1 && kind === 'event');

    expect(between.map(({ id }) => out(id))).toEqual(between.map(({ id }) => into(id)));
  });

  it('never leads back, whatever happens twice', () => {
    const stepOf = new Map(flow.nodes.map(({ id, step }) => [id, step]));

    expect(flow.links.every(({ source, target }) => (stepOf.get(source) ?? 0) + 1 === stepOf.get(target))).toBe(true);
  });

  it('shows where people did nothing more', () => {
    expect(flow.nodes.filter(({ kind }) => kind === 'end').map(({ id }) => [id, into(id)])).toEqual([
      ['2 end', 4],
      ['1 end', 3],
    ]);
  });
});

describe('a path', () => {
  it('reads in one line', () => {
    expect(pathText('View', path(1, 'Add', 'Buy'), 'nothing')).toBe('View → Add → Buy');
    expect(pathText('View', path(1), 'nothing')).toBe('View → nothing');
  });
});

describe('stepsOf', () => {
  it('takes names apart and leaves out what is empty', () => {
    expect(stepsOf(' Product Viewed, ,Order Completed')).toEqual(['Product Viewed', 'Order Completed']);
    expect(stepsOf(null)).toEqual([]);
  });
});

describe('inLargestUnit', () => {
  it.each([
    [0.5, 'seconds', 0.5],
    [90, 'minutes', 1.5],
    [7200, 'hours', 2],
    [172_800, 'days', 2],
  ])('%f seconds are %s', (seconds, unit, value) => {
    expect(inLargestUnit(seconds)).toEqual({ unit, value });
  });
});

describe('eventNames', () => {
  it('names each once, those of figures after the usual ones', () => {
    const names = eventNames([{ inputs: ['Order Completed', 'Ticket Opened'] }, {}]);

    expect(names.filter((name) => name === 'Order Completed')).toHaveLength(1);
    expect(names.at(-1)).toBe('Ticket Opened');
  });
});

describe('channelRows', () => {
  const channel = (name: string, share: number, removalEffect = 0) => ({
    channel: name,
    conversions: 0,
    value: 0,
    share,
    removalEffect,
  });

  it('puts models side by side, the channel that is owed most first', () => {
    const rows = channelRows([
      { channels: [channel('a', 0.6), channel('b', 0.4)] },
      { channels: [channel('b', 0.9, 0.7), channel('c', 0.1)] },
    ]);

    expect(rows.map((row) => [row.channel, ...row.credits.map((credit) => credit?.share ?? null)])).toEqual([
      ['b', 0.4, 0.9],
      ['a', 0.6, null],
      ['c', null, 0.1],
    ]);
    expect(rows.map(({ removalEffect }) => removalEffect)).toEqual([0.7, null, null]);
  });
});
