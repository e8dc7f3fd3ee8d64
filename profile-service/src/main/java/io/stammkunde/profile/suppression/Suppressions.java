package io.stammkunde.profile.suppression;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where suppressed hashes are kept. What is told here is seen by every instance from then on. */
public interface Suppressions {
    /** Those of the hashes that are suppressed. */
    Uni<Set<String>> among(Collection<String> hashes);

    /** Whether anything is suppressed at all. */
    Uni<Boolean> any();

    /** Suppresses the hashes with {@code true} and releases the others. Repeating it changes nothing. */
    Uni<Void> change(Map<String, Boolean> suppressedByHash);
}
