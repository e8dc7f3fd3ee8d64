package io.stammkunde.consent.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Elapsed time as decimal numbers, rounded half up; days have 24 hours here, whatever a clock was set to. */
public final class Elapsed {
    private static final BigDecimal NANOS_A_SECOND = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600L);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400L);

    private Elapsed() {}

    /** Two decimals. */
    public static BigDecimal days(Duration duration) {
        return seconds(duration).divide(SECONDS_A_DAY, 2, RoundingMode.HALF_UP);
    }

    /** Two decimals. */
    public static BigDecimal hours(Duration duration) {
        return seconds(duration).divide(SECONDS_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .add(BigDecimal.valueOf(duration.toNanosPart()).divide(NANOS_A_SECOND));
    }
}
