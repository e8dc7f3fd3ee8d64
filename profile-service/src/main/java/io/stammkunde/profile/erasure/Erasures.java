package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What must be known of an erasure after its traces are gone, so that it can be repeated after a crash and counted
 * afterwards: one document a request, without any identifier.
 */
public interface Erasures {
    /**
     * Remembers what was found.
     *
     * @param found by place; a smaller number than is remembered changes nothing
     * @return all that was ever found for the request, by place
     */
    Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found);

    /** Notes whom a request is about, before anything is erased; adds to what was noted. */
    Uni<Void> begin(UUID requestId, Begun begun);

    /** Notes that all was erased that could be. */
    Uni<Void> end(UUID requestId);

    /** What was noted; nothing in it if nothing was. */
    Uni<Begun> of(UUID requestId);

    /**
     * Whom an erasure is about.
     *
     * @param profileIds all profiles of the person
     * @param suppressions keyed hashes of all their identifiers
     * @param ended whether it was completed once
     */
    record Begun(Set<UUID> profileIds, Set<String> suppressions, boolean ended) {
        public static final Begun NOTHING = new Begun(Set.of(), Set.of(), false);

        public Begun {
            profileIds = Set.copyOf(profileIds);
            suppressions = Set.copyOf(suppressions);
        }
    }
}
