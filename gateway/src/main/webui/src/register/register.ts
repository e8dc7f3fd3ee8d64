import { queryOptions } from '@tanstack/react-query';
import { address, get } from '../api/request';
import type { Language } from '../i18n/language';

/** The record of processing activities: its digest, and a document in the language that was asked for. */
export interface Register {
  at: string;
  digest: string;
  content: { systems: { participant: string; store: string; category: string }[] };
  document: Document;
}

export interface Document {
  language: Language;
  title: string;
  facts: Fact[];
  tables: DocumentTable[];
  notes: Fact[];
}

export interface Fact {
  name: string;
  value: string;
}

export interface DocumentTable {
  key: string;
  title: string;
  columns: string[];
  rows: { text: string; isNumber: boolean }[][];
  none: string;
}

const PATH = '/v1/register';

export const registerQuery = (language: Language) =>
  queryOptions({
    queryKey: ['register', language],
    queryFn: ({ signal }) => get<Register>(PATH, { language }, signal),
  });

/** Where the service writes the same as a page that can be printed. */
export const printAddress = (language: Language) => address(PATH, { language, format: 'html' });

export const csvAddress = (language: Language, table: string) => address(PATH, { language, format: 'csv', table });
