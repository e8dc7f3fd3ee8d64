import { type CorrectionDraft, emptyCorrection, toCorrections } from './corrections';
import type { Identity, NEW_CHANNELS, NewRequest, RequestType } from './requests';

/** A request as it is being written down. */
export interface RequestDraft {
  type: RequestType;
  channel: (typeof NEW_CHANNELS)[number];
  /** As in 2026-01-31; empty while the reader is choosing. */
  day: string;
  identities: Identity[];
  profileId: string;
  /** Only of a rectification, and only what is known already. */
  corrections: CorrectionDraft[];
}

export const FIRST_DRAFT: RequestDraft = {
  type: 'ACCESS',
  channel: 'LETTER',
  day: '',
  identities: [{ type: 'email', value: '' }],
  profileId: '',
  corrections: [emptyCorrection()],
};

/**
 * Leaves out what was not filled in. Only the day of an earlier request is known; at noon it is the same day in the zone
 * of the services, all year round.
 */
export function toNewRequest(draft: RequestDraft, today: string): NewRequest {
  const { type, channel, day, identities, profileId } = draft;
  const corrections = type === 'RECTIFICATION' ? toCorrections(draft.corrections) : [];
  return {
    type,
    channel,
    ...(day !== '' && day !== today && { receivedAt: `${day}T12:00:00Z` }),
    ...(profileId.trim() !== '' && { profileId: profileId.trim() }),
    identities: identities
      .map((identity) => ({ type: identity.type, value: identity.value.trim() }))
      .filter(({ value }) => value !== ''),
    ...(corrections.length > 0 && { corrections }),
  };
}
