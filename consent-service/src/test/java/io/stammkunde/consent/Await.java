package io.stammkunde.consent;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Waits for what a test asked for. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {}

    /** The outcome, or the failure as it is. */
    public static <T> T await(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
