import { useMutation, useQueryClient } from '@tanstack/react-query';
import { requestQuery, type RightsRequest } from './requests';

/**
 * Something that is done with a request. What comes back is shown at once; if the request was in another state meanwhile,
 * the page is fetched again, so that it offers what is possible now.
 */
export function useMove(id: string, move: () => Promise<RightsRequest>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: async (moved) => {
      queries.setQueryData(requestQuery(id).queryKey, moved);
      onDone?.();
      await queries.invalidateQueries({ queryKey: ['rights-requests'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: requestQuery(id).queryKey }),
  });
}
