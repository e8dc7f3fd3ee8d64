package io.stammkunde.metrics.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What was measured.
 *
 * @param numerator what is counted or added up
 * @param denominator what it is divided by, or null if the figure is no ratio
 * @param people how many people it is about
 */
public record Measure(BigDecimal numerator, @Nullable BigDecimal denominator, int people) {
    /** Sixteen digits, as many as a double holds. */
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    public Measure {
        numerator = plain(numerator);
        denominator = denominator == null ? null : plain(denominator);
    }

    /** Nothing happened: zero for counts and sums, no value for ratios. */
    static Measure nothing(boolean ratio) {
        return new Measure(BigDecimal.ZERO, ratio ? BigDecimal.ZERO : null, 0);
    }

    /** The figure; null where nothing is there to be divided by. */
    public @Nullable BigDecimal value() {
        if (denominator == null) {
            return numerator;
        }
        return denominator.signum() == 0 ? null : plain(numerator.divide(denominator, PRECISION));
    }

    /** How much a value has changed relative to an earlier one; null where that makes no sense. */
    static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null || before.signum() == 0) {
            return null;
        }
        return plain(now.subtract(before).divide(before.abs(), PRECISION));
    }

    /** Without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
