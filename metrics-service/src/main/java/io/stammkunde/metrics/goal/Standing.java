package io.stammkunde.metrics.goal;

import io.stammkunde.metrics.reporting.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the figure of the running period stands.
 *
 * @param value null where there is nothing to divide by, where it is hidden, and where it cannot be told now
 * @param met whether what is wanted holds so far; null without a value, and where no value is named
 */
public record Standing(
        Period period, @Nullable BigDecimal value, @Nullable Boolean met) {
    static Standing of(Aim aim, Period period, @Nullable BigDecimal value) {
        return new Standing(
                period,
                value,
                value == null
                        ? null
                        : aim.named().map(bound -> bound.holds(value)).orElse(null));
    }

    static Standing unknown(Period period) {
        return new Standing(period, null, null);
    }
}
