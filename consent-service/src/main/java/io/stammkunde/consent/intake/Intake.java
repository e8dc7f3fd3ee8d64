package io.stammkunde.consent.intake;

import io.smallrye.mutiny.Uni;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Carries a batch out: puts aside what cannot be processed, then does the rest until it succeeds. A store or broker that
 * is down stops the intake; it never loses a record.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DeadLetters deadLetters;

    Intake(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** Done when everything in the batch has been dealt with. Must be called on a Vert.x context. */
    public <T> Uni<Void> carryOut(Readings<T> batch, Function<List<T>, Uni<?>> work) {
        return putAside(batch).chain(() -> workOn(batch.found(), work));
    }

    private <T> Uni<Void> putAside(Readings<T> batch) {
        return batch.poisoned().isEmpty()
                ? Uni.createFrom().voidItem()
                : insist(() -> OnContext.resume(deadLetters.put(batch.poisoned())));
    }

    private static <T> Uni<Void> workOn(List<T> found, Function<List<T>, Uni<?>> work) {
        return found.isEmpty()
                ? Uni.createFrom().voidItem()
                : insist(() -> work.apply(found).replaceWithVoid());
    }

    private static Uni<Void> insist(Supplier<Uni<Void>> work) {
        return OnContext.insist(
                () -> work.get().onFailure().invoke(failure -> LOG.error("Intake failed and is tried again", failure)),
                FIRST_PAUSE,
                LONGEST_PAUSE);
    }
}
