package io.stammkunde.profile.storage;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work that must be done, however long it takes: nothing that was accepted is skipped because a server is away. */
public final class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final Duration FIRST_CONFLICT = Duration.ofMillis(2);
    private static final Duration LAST_CONFLICT = Duration.ofMillis(100);
    private static final Duration FIRST_FAILURE = Duration.ofMillis(200);
    private static final Duration LAST_FAILURE = Duration.ofSeconds(10);

    private Retry() {}

    /** Tries at once after a conflict, and with growing pauses after a failure. Never fails. */
    public static <T> Uni<T> untilDone(String what, Supplier<Uni<T>> work) {
        return untilUnopposed(work)
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Trying again: %s", what))
                .onFailure()
                .retry()
                .withBackOff(FIRST_FAILURE, LAST_FAILURE)
                .indefinitely();
    }

    /** Tries again after a conflict; fails with any other failure. */
    public static <T> Uni<T> untilUnopposed(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> work.get())
                .onFailure(StaleRevision.class)
                .retry()
                .withBackOff(FIRST_CONFLICT, LAST_CONFLICT)
                .indefinitely();
    }
}
