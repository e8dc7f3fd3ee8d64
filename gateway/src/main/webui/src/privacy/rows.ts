import type { Part, Row } from './requests';

export interface PlacedRow extends Row {
  participant: string;
}

export interface Totals {
  found: number;
  erased: number;
  anonymised: number;
  restricted: number;
  retained: number;
  corrected: number;
}

/** The rows of all participants, each with whose it is. */
export function rowsOf(parts: Part[]): PlacedRow[] {
  return parts.flatMap(({ participant, rows }) => rows.map((row) => ({ ...row, participant })));
}

export function totalsOf(rows: Row[]): Totals {
  return rows.reduce<Totals>(
    (sum, row) => ({
      found: sum.found + row.found,
      erased: sum.erased + row.erased,
      anonymised: sum.anonymised + row.anonymised,
      restricted: sum.restricted + row.restricted,
      retained: sum.retained + row.retained,
      corrected: sum.corrected + row.corrected,
    }),
    { found: 0, erased: 0, anonymised: 0, restricted: 0, retained: 0, corrected: 0 },
  );
}
