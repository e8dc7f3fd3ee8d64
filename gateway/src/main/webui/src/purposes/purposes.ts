import { queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get, put } from '../api/request';
import type { Purpose } from '../customers/consents';
import { type LegalBasis, readLegalBasis } from '../imports/legalBasis';
import { startOf } from '../period/period';

export interface PurposeVersion extends Purpose {
  validFrom: string;
}

/** What a version says. */
export interface PurposeBody {
  legalBasis: LegalBasis;
  name: Texts;
  description: Texts;
  dataCategories: string[];
  retention: string;
  channels: string[];
  /** Missing for one that holds from now on. */
  validFrom?: string;
}

/** A version as it is being written. */
export interface PurposeDraft extends Omit<PurposeBody, 'dataCategories' | 'validFrom'> {
  dataCategories: string;
  /** A day, or empty. */
  validFrom: string;
}

const pathOf = (key: string) => `/v1/purposes/${encodeURIComponent(key)}`;

export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['purpose-versions', key],
    queryFn: ({ signal }) => get<{ items: PurposeVersion[] }>(`${pathOf(key)}/versions`, undefined, signal),
  });

export const revise = (key: string, body: PurposeBody) => put<PurposeVersion>(pathOf(key), body);

/** A new version begins as what the present one says. */
export function draftOf(purpose: Purpose): PurposeDraft {
  return {
    legalBasis: readLegalBasis(purpose.legalBasis) ?? 'ART6_1_A',
    name: purpose.name,
    description: purpose.description,
    dataCategories: purpose.dataCategories.join(', '),
    retention: purpose.retention ?? '',
    channels: purpose.channels,
    validFrom: '',
  };
}

/** What is sent: a day stands for its beginning. */
export function bodyOf({ dataCategories, validFrom, ...rest }: PurposeDraft): PurposeBody {
  return {
    ...rest,
    retention: rest.retention.trim(),
    dataCategories: dataCategories
      .split(',')
      .map((category) => category.trim())
      .filter((category) => category !== ''),
    ...(validFrom !== '' && { validFrom: startOf(validFrom) }),
  };
}
