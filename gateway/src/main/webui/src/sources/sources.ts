import { queryOptions } from '@tanstack/react-query';
import { get, patch, post, remove } from '../api/request';
import type { LegalBasis } from '../imports/legalBasis';

export interface Source {
  id: string;
  name: string;
  kind: 'HTTP' | 'IMPORT';
  legalBasis: LegalBasis;
  purposes: string[];
  allowedOrigins: string[];
  enabled: boolean;
  writeKeys: WriteKey[];
  createdAt: string;
  lastSeenAt: string | null;
}

export interface WriteKey {
  id: string;
  key: string;
  enabled: boolean;
  createdAt: string;
  lastSeenAt: string | null;
}

export interface NewSource {
  name: string;
  legalBasis: LegalBasis;
  purposes: string[];
  allowedOrigins: string[];
}

const at = (id: string) => `/v1/sources/${encodeURIComponent(id)}`;

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => get<{ items: Source[] }>('/v1/sources', { limit: 200 }, signal),
  staleTime: 60_000,
});

export const createSource = (wanted: NewSource) => post<Source>('/v1/sources', wanted);
export const enableSource = (id: string, enabled: boolean) => patch<Source>(at(id), { enabled });
export const createWriteKey = (id: string) => post<WriteKey>(`${at(id)}/write-keys`);
export const disableWriteKey = (id: string, keyId: string) =>
  remove(`${at(id)}/write-keys/${encodeURIComponent(keyId)}`);
