package io.stammkunde.consent.retention;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps rules and holds, in the transaction of the caller. */
public interface RetentionRegister {
    /** The latest version of each rule, ordered by key. */
    Uni<List<RetentionRule>> rules();

    /** Adds a version. Fails with {@link StaleRule} if this version of the rule exists already. */
    Uni<Void> add(RetentionRule rule, Instant at, String by);

    /** Holds that nobody has ended, oldest first; of some profiles, or of all. */
    Uni<List<LegalHold>> holds(Optional<Collection<UUID>> profiles);

    /** Adds a hold. */
    Uni<Void> add(LegalHold hold);

    /** Ends a hold; says whether there was one to be ended. */
    Uni<Boolean> end(UUID hold, Instant at, String by, String reason);
}
