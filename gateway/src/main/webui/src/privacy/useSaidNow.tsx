import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { customerQuery } from '../customers/customers';
import { PlainValue } from '../customers/PlainValue';
import { saidNow } from './corrections';
import { isClosed } from './light';
import type { RightsRequest } from './requests';

/** Writes what the profile says at a field while the request is open; nothing afterwards, as that is the new value. */
export function useSaidNow({ profileId, state }: RightsRequest): (field: string) => ReactNode {
  const { t } = useTranslation();
  const profile = useQuery({
    ...customerQuery(profileId ?? ''),
    enabled: profileId !== null && !isClosed(state),
  });
  return (field) => {
    if (!profile.data || isClosed(state)) {
      return null;
    }
    const value = saidNow(profile.data.traits, field);
    return (
      <span className="faint">{value === undefined ? t('corrections.absent') : <PlainValue value={value} />} </span>
    );
  };
}
