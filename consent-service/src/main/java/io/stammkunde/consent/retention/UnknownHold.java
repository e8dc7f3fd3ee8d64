package io.stammkunde.consent.retention;

import java.util.UUID;

/** There is no such hold, or it has been ended. */
public final class UnknownHold extends RetentionRefusal {
    UnknownHold(UUID hold) {
        super("There is no hold '%s' to be ended. GET /v1/privacy/holds lists those there are.".formatted(hold));
    }
}
