/** One cell: what is written to a reader, and what a file gets. */
export interface Cell {
  text: string;
  /** Numbers at full precision; null where there is none. */
  value: string | number | null;
}

export interface TableColumn {
  name: string;
  isNumeric: boolean;
}

/** The numbers behind a picture, in the reader's language: what its table shows and its file holds. */
export interface TableData {
  columns: TableColumn[];
  rows: Cell[][];
}

/** How one column is read off a row. */
export interface ColumnOf<Row> {
  name: string;
  /** Absent values are a dash in the table and nothing in the file. */
  value: (row: Row) => string | number | null | undefined;
  /** How a number is written, such as money; texts are written as they are. */
  write?: (value: number) => string;
}

const NOTHING = '–';

/** A column is numeric if it says how its numbers are written. */
export function tableData<Row>(rows: readonly Row[], columns: ColumnOf<Row>[]): TableData {
  return {
    columns: columns.map(({ name, write }) => ({ name, isNumeric: write !== undefined })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  };
}

function cellOf<Row>({ value, write }: ColumnOf<Row>, row: Row): Cell {
  const found = value(row) ?? null;
  if (found === null) {
    return { text: NOTHING, value: null };
  }
  return { text: typeof found === 'number' && write ? write(found) : String(found), value: found };
}
