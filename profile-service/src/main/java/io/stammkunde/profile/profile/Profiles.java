package io.stammkunde.profile.profile;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where profiles are kept: one document a person, each write under the revision that was read. */
public interface Profiles {
    /** The profiles of these ids that exist, absorbed ones included. */
    Uni<Map<UUID, Profile>> byIds(Collection<UUID> ids);

    default Uni<Optional<Profile>> byId(UUID id) {
        return byIds(List.of(id)).map(found -> Optional.ofNullable(found.get(id)));
    }

    /** The revisions of those that exist. */
    Uni<Map<UUID, Long>> revisions(Collection<UUID> ids);

    /**
     * Writes each profile if its revision is still the one that it was read with, and counts the revision up; a
     * profile of revision zero is inserted. Fails with {@link io.stammkunde.profile.storage.StaleRevision} if that was not so for one of them; the
     * others are written all the same.
     */
    Uni<Void> write(Collection<Profile> profiles);

    /** Not absorbed, newest first, after (exclusive) the given id. */
    Uni<List<Profile>> page(Optional<UUID> after, int limit);

    /** Not absorbed, with every word or word beginning, newest first, after (exclusive) the given id. */
    Uni<List<Profile>> withWords(List<String> words, Optional<UUID> after, int limit);

    /**
     * All profiles, absorbed ones included, in order of their ids.
     *
     * @param after the last id of the page before, or null for the first page
     */
    Uni<List<Profile>> inOrder(@Nullable UUID after, int limit);

    /** Roughly how many profiles there are, absorbed ones included. */
    Uni<Long> estimate();
}
