import { describe, expect, it } from 'vitest';
import { Formats } from './Formats';

const german = new Formats('de');
const english = new Formats('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('Formats', () => {
  it('writes money as readers of the language do', () => {
    expect(plain(german.money(8911407.904, 'GBP'))).toBe('8.911.407,90 £');
    expect(english.money(8911407.904, 'GBP')).toBe('£8,911,407.90');
  });

  it('keeps the decimals of a currency', () => {
    expect(english.money(1200, 'JPY')).toBe('JP¥1,200');
  });

  it('shortens amounts from a million on', () => {
    expect(plain(german.moneyShort(208688.3, 'EUR'))).toBe('208.688 €');
    expect(plain(german.moneyShort(8911407.9, 'EUR'))).toBe('8,91 Mio. €');
    expect(english.moneyShort(8911407.9, 'EUR')).toMatch(/^€8\.91\s?m$/i);
  });

  it('writes shares and changes', () => {
    expect(plain(german.percent(0.65583))).toBe('65,6 %');
    expect(plain(german.change(0.123))).toBe('+12,3 %');
    expect(plain(english.change(-0.5))).toBe('-50%');
    expect(plain(english.change(0))).toBe('0%');
    expect(plain(german.signed(0.638))).toBe('+0,64');
  });

  it('writes days in the reporting zone, not in the zone of the reader', () => {
    expect(german.day('2026-06-30T22:30:00Z')).toBe('01.07.2026');
    expect(german.time('2026-06-30T22:30:00Z')).toBe('00:30');
    expect(english.dayTime('2026-01-31T23:00:00Z')).toBe('01/02/2026, 00:00');
  });

  it('writes a plain date as that date', () => {
    expect(german.day('2011-12-10')).toBe('10.12.2011');
    expect(german.month('2010-12-15')).toBe('Dez. 2010');
  });

  it('writes sizes in the unit that fits', () => {
    expect(plain(german.bytes(0))).toBe('0 Byte');
    expect(plain(german.bytes(7_900_000))).toBe('7,9 MB');
    expect(plain(english.bytes(1_500))).toBe('1.5 kB');
  });

  it('writes periods in words', () => {
    expect(plain(german.period('P26M'))).toBe('26 Monate');
    expect(plain(english.period('P8Y'))).toBe('8 years');
    expect(plain(german.period('P1Y6M1D'))).toBe('1 Jahr, 6 Monate, 1 Tag');
    expect(english.period('for ever')).toBe('for ever');
  });

  it('writes tiny numbers by their exponent', () => {
    expect(german.significant(3.1e-9, 2)).toBe('3,1E-9');
    expect(german.significant(0.24259, 4)).toBe('0,2426');
    expect(german.significant(0)).toBe('0');
  });
});
