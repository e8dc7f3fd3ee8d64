package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.figure.Measure;
import io.stammkunde.metrics.goal.Aim.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a period.
 *
 * @param value what was measured
 * @param expected what was wanted, or what earlier periods let one expect
 * @param low the least that would have been right; null if nothing would be too little
 * @param high the most that would have been right; null if nothing would be too much
 * @param z how unexpected it is, in robust standard deviations; null where a value was wanted
 */
public record Finding(
        BigDecimal value,
        BigDecimal expected,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Double z) {
    /** Digits that are kept of what was estimated: more would pretend. */
    private static final MathContext DIGITS = new MathContext(6);

    /** Nothing if the value is on the right side of the bound. */
    static Optional<Finding> against(Bound bound, BigDecimal value) {
        if (bound.holds(value)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (bound.direction()) {
                    case AT_LEAST -> new Finding(value, bound.value(), bound.value(), null, null);
                    case AT_MOST -> new Finding(value, bound.value(), null, bound.value(), null);
                });
    }

    /** Nothing unless the value is unlike those before. */
    static Optional<Finding> of(Verdict verdict, BigDecimal value) {
        return switch (verdict) {
            case Verdict.Usual usual -> Optional.empty();
            case Verdict.Undecided undecided -> Optional.empty();
            case Verdict.Unusual(var found) ->
                Optional.of(new Finding(
                        value, rounded(found.expected()), rounded(found.low()), rounded(found.high()), found.z()));
        };
    }

    private static BigDecimal rounded(double number) {
        return Measure.plain(new BigDecimal(number, DIGITS));
    }
}
