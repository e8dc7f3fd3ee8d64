import { useQuery, useQueryClient } from '@tanstack/react-query';
import { decide, ownConsentsQuery } from './personal';
import { PreferenceList } from './PreferenceList';
import { SelfAnswer } from './SelfAnswer';

export function OwnConsents() {
  const queries = useQueryClient();
  return (
    <SelfAnswer query={useQuery(ownConsentsQuery)}>
      {({ items }) => (
        <PreferenceList
          preferences={items}
          decide={decide}
          onDecided={() => queries.invalidateQueries({ queryKey: ownConsentsQuery.queryKey })}
        />
      )}
    </SelfAnswer>
  );
}
