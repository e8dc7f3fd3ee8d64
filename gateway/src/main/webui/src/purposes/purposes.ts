import { queryOptions } from '@tanstack/react-query';
import type { Texts } from '../api/page';
import { get, post, put } from '../api/request';
import type { Purpose, Recipient } from '../customers/consents';
import { type LegalBasis, readLegalBasis } from '../imports/legalBasis';
import { startOf, today } from '../period/period';

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
  recipients: Recipient[];
  tcfPurposes: number[];
  tcfSpecialFeatures: number[];
  googleTypes: string[];
  objectedByGpc: boolean;
  /** Missing for one that holds from now on. */
  validFrom?: string;
  /** Missing for one that holds without an end. */
  validUntil?: string;
}

/** A version as it is being written. */
export interface PurposeDraft extends Omit<PurposeBody, 'dataCategories' | 'validFrom' | 'validUntil'> {
  dataCategories: string;
  /** A day, or empty. */
  validFrom: string;
  /** The first day on which it holds no more, or empty. */
  validUntil: string;
  /** When the present version ends, to the second; kept while the day is not changed. */
  presentEnd: string | null;
}

const PURPOSES = '/v1/purposes';
const pathOf = (key: string) => `${PURPOSES}/${encodeURIComponent(key)}`;

export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['purpose-versions', key],
    queryFn: ({ signal }) => get<{ items: PurposeVersion[] }>(`${pathOf(key)}/versions`, undefined, signal),
  });

export const publish = (key: string, body: PurposeBody) => post<PurposeVersion>(PURPOSES, { key, ...body });
export const revise = (key: string, body: PurposeBody) => put<PurposeVersion>(pathOf(key), body);

/** A new purpose begins with what most have in common; how long data is kept is left to be thought of. */
export const EMPTY: PurposeDraft = {
  legalBasis: 'ART6_1_A',
  name: { de: '', en: '' },
  description: { de: '', en: '' },
  dataCategories: '',
  retention: '',
  channels: ['NONE'],
  recipients: [],
  tcfPurposes: [],
  tcfSpecialFeatures: [],
  googleTypes: [],
  objectedByGpc: false,
  validFrom: '',
  validUntil: '',
  presentEnd: null,
};

/** A new version begins as what the present one says. */
export function draftOf(purpose: Purpose): PurposeDraft {
  return {
    legalBasis: readLegalBasis(purpose.legalBasis) ?? 'ART6_1_A',
    name: purpose.name,
    description: purpose.description,
    dataCategories: purpose.dataCategories.join(', '),
    retention: purpose.retention ?? '',
    channels: purpose.channels,
    recipients: purpose.recipients,
    tcfPurposes: purpose.tcfPurposes,
    tcfSpecialFeatures: purpose.tcfSpecialFeatures,
    googleTypes: purpose.googleTypes,
    objectedByGpc: purpose.objectedByGpc,
    validFrom: '',
    validUntil: purpose.validUntil ? today(new Date(purpose.validUntil)) : '',
    presentEnd: purpose.validUntil ?? null,
  };
}

/** What is sent: a day stands for its beginning, and a recipient within the EEA has no safeguard. */
export function bodyOf(draft: PurposeDraft): PurposeBody {
  const { dataCategories, validFrom, validUntil, presentEnd, ...rest } = draft;
  return {
    ...rest,
    retention: rest.retention.trim(),
    dataCategories: dataCategories
      .split(',')
      .map((category) => category.trim())
      .filter((category) => category !== ''),
    recipients: rest.recipients.map(({ name, country, safeguard }) => ({
      name: name.trim(),
      country: country.trim().toUpperCase(),
      ...(safeguard && { safeguard }),
    })),
    ...(validFrom !== '' && { validFrom: startOf(validFrom) }),
    ...(validUntil !== '' && { validUntil: isDayOf(validUntil, presentEnd) ? presentEnd : startOf(validUntil) }),
  };
}

function isDayOf(day: string, instant: string | null): instant is string {
  return instant !== null && today(new Date(instant)) === day;
}
