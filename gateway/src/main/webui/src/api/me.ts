import { get } from './request';

export type Role = 'analyst' | 'marketer' | 'data-steward' | 'compliance-officer' | 'administrator';

/** Who is signed in. Other roles than those above may be among the roles; the console knows no use for them. */
export interface Me {
  name: string;
  username: string;
  roles: string[];
}

export const meQuery = {
  queryKey: ['me'],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<Me>('/v1/me', undefined, signal),
  staleTime: Infinity,
};
