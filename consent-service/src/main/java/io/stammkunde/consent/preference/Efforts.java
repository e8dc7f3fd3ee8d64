package io.stammkunde.consent.preference;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Art. 7(3) GDPR: to withdraw is to be as easy as to give. Here is what can be shown for it. */
public interface Efforts {
    Uni<Void> note(Effort effort, Instant at);

    /** Both sides. */
    Uni<Comparison> compare();

    /** Giving beside withdrawing. */
    record Comparison(Side giving, Side withdrawing) {}

    /**
     * One side.
     *
     * @param count how often it was measured
     * @param medianSteps null if never
     * @param medianSeconds null if never
     */
    record Side(
            long count,
            @Nullable Double medianSteps,
            @Nullable Double medianSeconds) {}
}
