package io.stammkunde.metrics.goal.http;

import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.MeasureTargets.Measured;
import io.stammkunde.metrics.goal.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target and how it stands.
 *
 * @param kind {@code target}, {@code threshold} or {@code unexpected-change}
 * @param direction {@code at-least} or {@code at-most}; null for an unexpected change, as is {@code value}
 * @param grain {@code day}, {@code week} or {@code month}
 * @param currency of amounts; null for a figure that counts over all currencies
 * @param segment whose members it is about; null for everybody
 * @param version to be sent along with a change
 */
public record TargetView(
        UUID id,
        int version,
        String figure,
        String kind,
        @Nullable String direction,
        @Nullable BigDecimal value,
        String grain,
        @Nullable String currency,
        @Nullable String segment,
        @Nullable String note,
        Current current) {
    /**
     * The running period.
     *
     * @param to the day after its last
     * @param value so far; null where there is none, or where it is about too few people
     * @param met whether what is wanted holds so far; null without a value, and for an unexpected change
     */
    public record Current(
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal value,
            @Nullable Boolean met) {
        private static Current of(Standing standing) {
            return new Current(standing.period().from(), standing.period().to(), standing.value(), standing.met());
        }
    }

    static TargetView of(Measured measured) {
        var target = measured.target();
        var definition = target.definition();
        var bound = definition.aim().named();
        return new TargetView(
                target.id(),
                target.version(),
                definition.figure(),
                definition.aim().kind(),
                bound.map(named -> named.direction().key()).orElse(null),
                bound.map(Aim.Bound::value).orElse(null),
                definition.rhythm().key(),
                definition.currency(),
                definition.segment(),
                definition.note(),
                Current.of(measured.standing()));
    }
}
