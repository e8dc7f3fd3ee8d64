package io.stammkunde.consent.audit;

import java.util.Optional;

/** Which entries are asked for; what is left out restricts nothing. */
public record AuditFilter(
        Optional<String> actor, Optional<String> action, Optional<String> objectType, Optional<String> objectId) {
    /** All of them. */
    public static final AuditFilter NONE =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
