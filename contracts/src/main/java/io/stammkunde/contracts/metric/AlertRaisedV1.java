package io.stammkunde.contracts.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period of a figure ended other than it was to. Told once for each target and period.
 *
 * @param alertId the same in repetitions of the message
 * @param targetId whose period it is
 * @param figure key in the catalogue
 * @param kind {@code target threshold unexpected-change}
 * @param currency of amounts, or null
 * @param segment whose members it is about, or null for everybody
 * @param from the period's first day
 * @param to the day after its last
 * @param value what was measured
 * @param expected what was wanted, or what earlier periods let one expect
 * @param low the least that would have been right, or null
 * @param high the most that would have been right, or null
 * @param z robust standard deviations from what was expected; null where a value was wanted
 * @param message for readers
 */
public record AlertRaisedV1(
        UUID alertId,
        UUID targetId,
        String figure,
        String kind,
        @Nullable String currency,
        @Nullable String segment,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        BigDecimal expected,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Double z,
        Text message,
        Instant raisedAt) {
    /** A sentence in both languages of the console. */
    public record Text(String de, String en) {}
}
