package io.stammkunde.segment.person;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where people's states are kept. */
public interface PersonStates {
    /** People are spread evenly over this many shards, by their id. */
    int SHARDS = 64;

    /** One entry for each id; a person never written is {@linkplain PersonState#isUnknown unknown}. */
    Uni<Map<UUID, PersonState>> load(Collection<UUID> ids);

    /**
     * Writes each state if the stored revision is the one right before its own. A state is written as a whole or not at
     * all, each independently of the others.
     *
     * @return the ids that were not written, because somebody else had written them since they were loaded
     */
    Uni<Set<UUID>> save(List<PersonState> states);

    /**
     * Drops the news of each state whose revision is still this one.
     *
     * @return the ids that somebody else has written since
     */
    Uni<Set<UUID>> dropNews(List<PersonState> states);

    /** All people of one shard. */
    Multi<UUID> inShard(int shard);

    /** Everything known of all people of one shard. */
    Multi<PersonState> statesInShard(int shard);

    /** How many people are known, absorbed and erased ones included; roughly. */
    Uni<Long> count();

    /** People whose next flip lies in these seconds (both included). Cheap for up to some hundred seconds. */
    Uni<List<UUID>> flippingIn(Instant from, Instant to, int limit);

    /** People whose next flip has passed. May look at everyone. */
    Uni<List<UUID>> overdue(Instant now, int limit);

    /** People with something {@linkplain PersonState#unfinished unfinished}. */
    Uni<List<UUID>> unfinished(int limit);
}
