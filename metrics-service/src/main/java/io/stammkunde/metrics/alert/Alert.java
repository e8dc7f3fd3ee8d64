package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.goal.Rhythm;
import io.stammkunde.metrics.reporting.Period;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something told of a period of a target.
 *
 * @param figure its key
 * @param kind {@code target}, {@code threshold} or {@code unexpected-change}
 * @param currency of amounts, or null
 * @param segment whose members it is about, or null for everybody
 * @param message for readers
 * @param acknowledged by whom and when, or null while it is open
 */
public record Alert(
        UUID id,
        UUID targetId,
        String figure,
        String kind,
        Rhythm rhythm,
        @Nullable String currency,
        @Nullable String segment,
        Period period,
        Finding finding,
        Text message,
        Instant raisedAt,
        @Nullable Acknowledged acknowledged) {
    /** Somebody has taken note. */
    public record Acknowledged(Instant at, String by) {}
}
