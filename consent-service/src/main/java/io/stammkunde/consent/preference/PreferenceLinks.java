package io.stammkunde.consent.preference;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Keeps links. Every method joins the running transaction. */
public interface PreferenceLinks {
    Uni<Void> add(PreferenceLink link);

    Uni<Optional<PreferenceLink>> find(String tokenDigest);

    /** Forgets those that expired before an instant; how many. */
    Uni<Integer> forget(Instant expiredBefore);
}
