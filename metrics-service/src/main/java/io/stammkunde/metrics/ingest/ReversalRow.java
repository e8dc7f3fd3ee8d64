package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund or a cancellation.
 *
 * @param eventKey the event that told of it
 * @param orderKey the order it takes something off
 * @param reversedOn the day of the reporting zone
 * @param amount what it takes off, or null for whatever is left of the order
 * @param currency of the amount, or null for the order's
 */
public record ReversalRow(
        UUID eventKey,
        UUID orderKey,
        UUID profileId,
        Kind kind,
        Instant reversedAt,
        LocalDate reversedOn,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    /** What made the order be worth less. */
    public enum Kind {
        REFUND,
        CANCELLATION
    }
}
