package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Waits in a worker thread for stores and brokers, however long they are away, until the service stops. */
final class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration ATTEMPT = Duration.ofSeconds(60);
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final CountDownLatch over = new CountDownLatch(1);

    /** The service stops. */
    static final class Over extends RuntimeException {
        Over() {
            super("the service stops", null, false, false); // an expected outcome: nobody reads its stack trace
        }
    }

    void end() {
        over.countDown();
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Call from time to time during long work. */
    void check() {
        if (isOver()) {
            throw new Over();
        }
    }

    /** Repeats the attempt until it succeeds; pauses grow to half a minute. */
    <T> T await(Supplier<Uni<T>> attempt) {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            check();
            try {
                return attempt.get().await().atMost(ATTEMPT);
            } catch (ImportRefusal | io.stammkunde.profile.source.SourceRefusal refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "Import waits millis=%d: %s", pause, failure.getClass().getSimpleName());
            }
            pauses(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private void pauses(long millis) {
        try {
            if (over.await(millis, TimeUnit.MILLISECONDS)) {
                throw new Over();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Over();
        }
    }
}
