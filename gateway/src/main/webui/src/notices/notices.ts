import { queryOptions } from '@tanstack/react-query';
import { get, post, put } from '../api/request';

export interface NoticeText {
  text: string;
  label: string;
  sha256: string;
}

/** One version of a notice. */
export interface Notice {
  key: string;
  version: number;
  purposes: string[];
  requiresNewConsent: boolean;
  texts: Record<string, NoticeText>;
  publishedAt: string;
}

/** A version as it is being written; a language without text is left out. */
export interface NoticeDraft {
  key: string;
  purposes: string[];
  texts: Record<'de' | 'en', { text: string; label: string }>;
  requiresNewConsent: boolean;
}

const EMPTY = { text: '', label: '' };

const pathOf = (key: string) => `/v1/notices/${encodeURIComponent(key)}`;

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => get<{ items: Notice[] }>('/v1/notices', undefined, signal),
});

export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['notice-versions', key],
    queryFn: ({ signal }) => get<{ items: Notice[] }>(`${pathOf(key)}/versions`, undefined, signal),
  });

/** The first version of a new notice, or a further one. */
export function publish(draft: NoticeDraft, isNew: boolean): Promise<Notice> {
  const { key, ...rest } = draft;
  const written = Object.entries(rest.texts).filter(([, { text, label }]) => text.trim() !== '' || label.trim() !== '');
  const body = { ...rest, texts: Object.fromEntries(written) };
  return isNew ? post<Notice>('/v1/notices', { key: key.trim(), ...body }) : put<Notice>(pathOf(key), body);
}

/** A new version begins as what the present one says; that it requires new consent is decided anew. */
export function draftOf(notice: Notice | null): NoticeDraft {
  return {
    key: notice?.key ?? '',
    purposes: notice?.purposes ?? [],
    texts: {
      de: notice?.texts.de ? { text: notice.texts.de.text, label: notice.texts.de.label } : EMPTY,
      en: notice?.texts.en ? { text: notice.texts.en.text, label: notice.texts.en.label } : EMPTY,
    },
    requiresNewConsent: false,
  };
}
