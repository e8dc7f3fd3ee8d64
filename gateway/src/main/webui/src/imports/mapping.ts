import type { ImportPreview, Mapping, OrderField } from './imports';

/** A column that a mapping can name, with a value from the file so that people recognise it. */
export interface Column {
  name: string;
  sample: string;
}

export function columnsOf({ columns, rows }: ImportPreview): Column[] {
  return columns.map((name, index) => ({
    name,
    sample: rows.map((row) => row[index] ?? '').find((value) => value !== '') ?? '',
  }));
}

export type MappingGap = 'customer' | 'date' | 'priceOrAmount' | 'priceAndAmount';

/** What still keeps a mapping from being usable; the service checks the same. */
export function gapsIn(mapping: Mapping): MappingGap[] {
  const gaps: MappingGap[] = [];
  if (!mapping.customer) {
    gaps.push('customer');
  }
  if (!mapping.date) {
    gaps.push('date');
  }
  if (!mapping.price && !mapping.amount) {
    gaps.push('priceOrAmount');
  }
  if (mapping.price && mapping.amount) {
    gaps.push('priceAndAmount');
  }
  return gaps;
}

export function withColumn(mapping: Mapping, field: OrderField, column: string): Mapping {
  const { [field]: _, ...others } = mapping;
  return column === '' ? others : { ...others, [field]: column };
}

/** The part of a preset that this file has columns for; one by position fits every file that is wide enough. */
export function fitting(mapping: Mapping, columns: Column[]): Mapping {
  const known = (column: string) =>
    columns.some(({ name }) => name === column) || (/^[1-9]\d*$/.test(column) && Number(column) <= columns.length);
  return Object.fromEntries(Object.entries(mapping).filter(([, column]) => known(column)));
}
