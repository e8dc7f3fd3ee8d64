package io.stammkunde.consent.reminder;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Remembers when it was last looked, so that looks that follow each other miss none and repeat none. */
public interface LastLook {
    /** When it was, and from now on now. Nobody else looks until the running transaction ends. */
    Uni<Instant> replace(Instant now);
}
