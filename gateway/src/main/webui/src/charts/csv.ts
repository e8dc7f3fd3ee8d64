import type { Language } from '../i18n/language';
import type { Cell, TableData } from './tableData';

/** How spreadsheets of a language expect a file: a comma as decimal mark leaves the semicolon between cells. */
const MARKS: Record<Language, { separator: string; decimal: string }> = {
  de: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = '\r\n';

/** What a spreadsheet would take for the beginning of a formula (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A table as a file (RFC 4180). Texts that look like formulas are kept from being calculated. */
export function csvOf({ columns, rows }: TableData, language: Language): string {
  const { separator, decimal } = MARKS[language];
  const head = columns.map(({ name }) => quoted(harmless(name)));
  const body = rows.map((cells) => cells.map((cell) => written(cell, decimal)));
  return BYTE_ORDER_MARK + [head, ...body].map((line) => line.join(separator) + LINE_END).join('');
}

function written({ value }: Cell, decimal: string): string {
  if (value === null) {
    return '';
  }
  return typeof value === 'number' ? String(value).replace('.', decimal) : quoted(harmless(value));
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name for a file that every system can keep. */
export function fileNameOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'stammkunde' : plain;
}
