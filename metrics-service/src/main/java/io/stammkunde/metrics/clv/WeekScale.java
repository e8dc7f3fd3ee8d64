package io.stammkunde.metrics.clv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Days as weeks, rounded to a multiple of a resolution where one is given, as published summaries are. */
record WeekScale(@Nullable BigDecimal resolution) {
    private static final int DAYS = 7;
    private static final int DIGITS = 20;

    double weeks(long days) {
        if (resolution == null) {
            return days / (double) DAYS;
        }
        return BigDecimal.valueOf(days)
                .divide(resolution.multiply(BigDecimal.valueOf(DAYS)), DIGITS, RoundingMode.HALF_EVEN)
                .setScale(0, RoundingMode.HALF_UP)
                .multiply(resolution)
                .doubleValue();
    }
}
