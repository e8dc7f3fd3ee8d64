package io.stammkunde.metrics.goal;

import java.math.BigDecimal;
import java.util.Locale;

/** On which side of a bound a value is as it is to be; the bound itself is. */
public enum Direction {
    AT_LEAST,
    AT_MOST;

    /** The name in requests, answers and the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(BigDecimal value, BigDecimal bound) {
        return switch (this) {
            case AT_LEAST -> value.compareTo(bound) >= 0;
            case AT_MOST -> value.compareTo(bound) <= 0;
        };
    }
}
