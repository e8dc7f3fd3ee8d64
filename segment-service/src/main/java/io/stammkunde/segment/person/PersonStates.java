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

    /** How much there is of these people, what a crash has left behind included. An erased person's bare id is nothing. */
    Uni<Remains> remains(Collection<UUID> ids);

    /** Deletes what is kept of these people, who must be erased, outside of their states. */
    Uni<Void> clear(Collection<UUID> ids);

    /**
     * What is kept of some people.
     *
     * @param states people of whom more is known than that they are erased
     * @param events what they did, in their own documents
     * @param archived what they did, in documents of older months
     * @param news changes of memberships that nobody has been told of yet
     */
    record Remains(long states, long events, long archived, long news) {
        public static final Remains NONE = new Remains(0, 0, 0, 0);

        public Remains plus(Remains other) {
            return new Remains(
                    states + other.states, events + other.events, archived + other.archived, news + other.news);
        }
    }

    /** People with something {@linkplain PersonState#unfinished unfinished}. */
    Uni<List<UUID>> unfinished(int limit);
}
