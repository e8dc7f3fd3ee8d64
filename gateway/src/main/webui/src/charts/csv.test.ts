import { describe, expect, it } from 'vitest';
import { csvOf, fileNameOf } from './csv';
import { tableData } from './tableData';

const data = tableData(
  [
    { name: 'Hamburg; Nord', share: -0.5, count: 1234.5 },
    { name: '=HYPERLINK("x")', share: null, count: 2 },
  ],
  [
    { name: 'Ort', value: ({ name }) => name },
    { name: 'Anteil, netto', value: ({ share }) => share, write: (value) => `${value * 100} %` },
    { name: 'Zahl', value: ({ count }) => count, write: String },
  ],
);

describe('csvOf', () => {
  it('writes for German spreadsheets: semicolons, decimal commas, a byte order mark', () => {
    expect(csvOf(data, 'de')).toBe(
      '\uFEFFOrt;"Anteil, netto";Zahl\r\n"Hamburg; Nord";-0,5;1234,5\r\n"\'=HYPERLINK(""x"")";;2\r\n',
    );
  });

  it('writes for English spreadsheets: commas and decimal points', () => {
    expect(csvOf(data, 'en')).toBe(
      '\uFEFFOrt,"Anteil, netto",Zahl\r\n"Hamburg; Nord",-0.5,1234.5\r\n"\'=HYPERLINK(""x"")",,2\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('keeps the text %j from being calculated', (text) => {
    const line = csvOf(tableData([text], [{ name: 'x', value: (each) => each }]), 'en').split('\r\n')[1] ?? '';

    expect(line.replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves negative numbers numbers', () => {
    expect(csvOf(tableData([-3], [{ name: 'x', value: (each) => each, write: String }]), 'en')).toContain('\r\n-3\r\n');
  });
});

describe('tableData', () => {
  it('writes numbers as the reader sees them and keeps them whole for the file', () => {
    expect(data.rows[0]?.[1]).toEqual({ text: '-50 %', value: -0.5 });
  });

  it('shows a dash where there is nothing', () => {
    expect(data.rows[1]?.[1]).toEqual({ text: '–', value: null });
  });

  it('aligns columns of numbers as numbers', () => {
    expect(data.columns.map(({ isNumeric }) => isNumeric)).toEqual([false, true, true]);
  });
});

describe('fileNameOf', () => {
  it('is a name that every system can keep', () => {
    expect(fileNameOf('Umsatz über die Zeit: 1/2')).toBe('umsatz-ueber-die-zeit-1-2');
    expect(fileNameOf('…')).toBe('stammkunde');
  });
});
