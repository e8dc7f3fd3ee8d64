package io.stammkunde.metrics.clv;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a calibration; what is left open is chosen from the purchases.
 *
 * @param end the last day, or null for that of the latest purchase
 * @param timeResolution of weeks, or null
 * @param currency of the purchases, or null
 */
public record CalibrationChoice(
        @Nullable LocalDate end,
        @Nullable BigDecimal timeResolution,
        @Nullable String currency) {
    /** Everything known, in the reporting currency. */
    public static final CalibrationChoice LATEST = new CalibrationChoice(null, null, null);
}
