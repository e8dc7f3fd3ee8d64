import { queryOptions } from '@tanstack/react-query';
import { get, post, postBytes, put } from '../api/request';

export interface ImportJob {
  id: string;
  fileName: string;
  sourceName: string;
  state: 'AWAITING_FILE' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  progress: ImportProgress;
  failure: string | null;
  createdAt: string;
  endedAt: string | null;
}

export interface ImportProgress {
  bytesRead: number;
  totalBytes: number;
  linesRead: number;
  linesAccepted: number;
  linesRefunded: number;
  linesRejected: number;
  rejectedByReason: Record<string, number>;
  ordersFound: number;
  refundsFound: number;
  ordersSent: number;
  refundsSent: number;
}

/** How a file is written; what is null or absent is found out from the file. */
export interface FileLayout {
  delimiter?: string | null;
  charset?: string | null;
  header?: boolean | null;
  dateFormat?: string | null;
  decimalMark?: string | null;
}

/** What the service makes of the beginning of a file. */
export interface ImportPreview {
  delimiter: string | null;
  charset: string | null;
  header: boolean | null;
  /** Names of the columns, or their positions from 1 on where the file has no header. */
  columns: string[];
  rows: string[][];
  suggestedMapping: Mapping;
}

/** Field of an order to the name of the column, or to its position from 1 on. */
export type Mapping = Partial<Record<OrderField, string>>;

export const ORDER_FIELDS = [
  'customer',
  'date',
  'invoice',
  'price',
  'amount',
  'quantity',
  'product',
  'name',
  'category',
  'currency',
  'email',
  'country',
] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];

export interface ImportPreset extends FileLayout {
  name: string;
  mapping: Mapping;
  zone: string | null;
  currency: string | null;
  shipped: boolean;
}

export interface NewImport extends FileLayout {
  fileName: string;
  mapping: Mapping;
  zone: string;
  currency: string | null;
  legalBasis: string;
  purposes: string[];
  sourceName: string;
}

export type NewPreset = FileLayout & Pick<ImportPreset, 'mapping' | 'zone' | 'currency'>;

/** How much of a file the preview needs. */
const PREVIEW_BYTES = 64 * 1024;

const RUNNING_MILLIS = 1_000;

const isUnderWay = (job: ImportJob | undefined) => job?.state === 'RUNNING';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => get<{ items: ImportJob[] }>('/v1/imports', { limit: 100 }, signal),
  refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 2 * RUNNING_MILLIS : false),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => get<ImportJob>(`/v1/imports/${encodeURIComponent(id)}`, undefined, signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? RUNNING_MILLIS : false),
    staleTime: 0,
  });

export const presetsQuery = queryOptions({
  queryKey: ['import-presets'],
  queryFn: ({ signal }) => get<{ items: ImportPreset[] }>('/v1/imports/presets', undefined, signal),
});

export const previewFile = (file: File) =>
  postBytes<ImportPreview>('/v1/imports/preview', file.slice(0, PREVIEW_BYTES));

export const createImport = (wanted: NewImport) => post<ImportJob>('/v1/imports', wanted);

export const savePreset = (name: string, preset: NewPreset) =>
  put<ImportPreset>(`/v1/imports/presets/${encodeURIComponent(name)}`, preset);

export const fileAddress = (id: string) => `/v1/imports/${encodeURIComponent(id)}/file`;
export const rejectsAddress = (id: string) => `/v1/imports/${encodeURIComponent(id)}/rejects`;
