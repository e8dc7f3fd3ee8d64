import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Breach, breachQuery, historyQuery } from './breaches';

/**
 * A change of an entry. The version that comes back is shown at once; if somebody else was faster, the page is fetched
 * again, so that the next try is about what holds now.
 */
export function useChange(id: string, change: () => Promise<Breach>, onDone: () => void) {
  const queries = useQueryClient();
  const again = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['breaches'] }),
      queries.invalidateQueries({ queryKey: historyQuery(id).queryKey }),
    ]);
  return useMutation({
    mutationFn: change,
    onSuccess: async (changed) => {
      queries.setQueryData(breachQuery(id).queryKey, changed);
      onDone();
      await again();
    },
    onError: () => queries.invalidateQueries({ queryKey: breachQuery(id).queryKey }),
  });
}
