package io.stammkunde.metrics.erasure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everything that the figures' store holds on people, by the profiles they ever had, and by those these had absorbed. */
public interface Traces {
    /** How many rows there are, an entry for each table. Of somebody who is erased the bare profile id is none. */
    Uni<Map<PersonTable, Long>> count(Collection<UUID> profiles);

    /**
     * Deletes all rows, and whatever the files still have of them; what arrives later of these people is dropped. Durable
     * when it is answered, in a store that is being built as well. Safe to repeat after a crash at any point.
     *
     * @return all profiles whose rows are gone
     */
    Uni<Set<UUID>> erase(Collection<UUID> profiles);

    /** Whether figures may count one of them at an instant. */
    Uni<Boolean> areCounted(Collection<UUID> profiles, Instant now);

    /** The rows of some tables, each by the names of its columns. */
    Uni<Map<PersonTable, List<Map<String, Object>>>> rows(Collection<UUID> profiles, Set<PersonTable> tables);

    /**
     * Keeps how much was found before an erasure, for good, also over a rebuild.
     *
     * @return the most that was ever found for this request, by place
     */
    Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found);
}
