import { queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get } from '../api/request';

/** Who receives data for a purpose; outside of the EEA with what protects it there. */
export interface Recipient {
  name: string;
  country: string;
  safeguard?: string | null;
}

export interface Purpose {
  key: string;
  version: number;
  legalBasis: string;
  name: Texts;
  description: Texts;
  dataCategories: string[];
  retention: string | null;
  channels: string[];
  recipients: Recipient[];
  tcfPurposes: number[];
  tcfSpecialFeatures: number[];
  googleTypes: string[];
  objectedByGpc: boolean;
  validUntil?: string | null;
}

/** A standing consent or an entry of the ledger: both have this shape. */
export interface Consent {
  id: string;
  profileId: string;
  purpose: string;
  purposeVersion: number;
  channel: string;
  state: string;
  eventTime: string;
  recordedAt: string;
  validUntil: string | null;
  method?: string | null;
}

export const purposesQuery = queryOptions({
  queryKey: ['purposes'],
  queryFn: ({ signal }) => get<{ items: Purpose[] }>('/v1/purposes', undefined, signal),
  staleTime: 300_000,
});

export const consentsQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['consents', profileId],
    queryFn: ({ signal }) => get<{ items: Consent[] }>('/v1/consents', { profileId }, signal),
  });

export const consentHistoryQuery = (profileId: string, purpose: string) =>
  queryOptions({
    queryKey: ['consent-history', profileId, purpose],
    queryFn: ({ signal }) => get<{ items: Consent[] }>('/v1/consents/history', { profileId, purpose }, signal),
  });
