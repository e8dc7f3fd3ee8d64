import { QueryClient } from '@tanstack/react-query';
import { RequestRefused, Unreachable } from './problem';

/** Twice more where waiting can help; a client's mistake stays one. */
export function worthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 2 && (error instanceof Unreachable || (error instanceof RequestRefused && error.mayPass));
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAnotherTry, staleTime: 30_000, refetchOnWindowFocus: false },
  },
});
