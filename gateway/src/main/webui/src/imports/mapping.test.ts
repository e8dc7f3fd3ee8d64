import { describe, expect, it } from 'vitest';
import { FIRST_DRAFT, isComplete, toNewImport } from './importDraft';
import { needsConsent, readLegalBasis } from './legalBasis';
import { columnsOf, fitting, gapsIn, withColumn } from './mapping';

const MAPPING = { customer: 'Kunde', date: 'Datum', price: 'Preis' };

describe('gapsIn', () => {
  it('wants a customer, a date and one of price and amount', () => {
    expect(gapsIn({})).toEqual(['customer', 'date', 'priceOrAmount']);
    expect(gapsIn(MAPPING)).toEqual([]);
    expect(gapsIn({ ...MAPPING, amount: 'Summe' })).toEqual(['priceAndAmount']);
  });
});

describe('columnsOf', () => {
  it('shows the first value of each column that is there', () => {
    const columns = columnsOf({
      delimiter: ';',
      charset: 'UTF-8',
      header: true,
      columns: ['Kunde', 'Notiz'],
      rows: [['', ''], ['K1']],
      suggestedMapping: {},
    });

    expect(columns).toEqual([
      { name: 'Kunde', sample: 'K1' },
      { name: 'Notiz', sample: '' },
    ]);
  });
});

describe('a preset', () => {
  const columns = [
    { name: 'Kunde', sample: '' },
    { name: 'Datum', sample: '' },
  ];

  it('is taken as far as the file has its columns', () => {
    expect(fitting(MAPPING, columns)).toEqual({ customer: 'Kunde', date: 'Datum' });
  });

  it('may name columns by position', () => {
    expect(fitting({ customer: '2', date: '3' }, columns)).toEqual({ customer: '2' });
  });
});

describe('withColumn', () => {
  it('maps a field and unmaps it', () => {
    expect(withColumn(MAPPING, 'email', 'Mail')).toEqual({ ...MAPPING, email: 'Mail' });
    expect(withColumn(MAPPING, 'price', '')).toEqual({ customer: 'Kunde', date: 'Datum' });
  });
});

describe('a new import', () => {
  const draft = { ...FIRST_DRAFT, mapping: MAPPING, sourceName: ' Shop ' };

  it('is complete with mapping, source, zone, currency and a purpose', () => {
    expect(isComplete(draft)).toBe(true);
    expect(isComplete({ ...draft, sourceName: ' ' })).toBe(false);
    expect(isComplete({ ...draft, zone: '' })).toBe(false);
    expect(isComplete({ ...draft, currency: 'EU' })).toBe(false);
    expect(isComplete({ ...draft, purposes: [] })).toBe(false);
  });

  it('needs no currency if a column tells it', () => {
    const told = { ...draft, currency: '', mapping: { ...MAPPING, currency: 'Währung' } };

    expect(isComplete(told)).toBe(true);
    expect(toNewImport(told, 'a.csv').currency).toBeNull();
  });

  it('states of the form of the file only what is known', () => {
    const wanted = toNewImport({ ...draft, layout: { dateFormat: 'dd.MM.yyyy', decimalMark: null } }, 'a.csv');

    expect(wanted).toEqual({
      fileName: 'a.csv',
      mapping: MAPPING,
      zone: 'Europe/Berlin',
      currency: 'EUR',
      legalBasis: 'ART6_1_B',
      purposes: ['service'],
      sourceName: 'Shop',
      dateFormat: 'dd.MM.yyyy',
    });
  });
});

describe('a legal basis', () => {
  it('is told apart by whether each person decides', () => {
    expect(needsConsent('ART6_1_A')).toBe(true);
    expect(needsConsent('TDDDG_25_1')).toBe(true);
    expect(needsConsent('ART6_1_B')).toBe(false);
    expect(readLegalBasis('ART6_1_Z')).toBeNull();
  });
});
