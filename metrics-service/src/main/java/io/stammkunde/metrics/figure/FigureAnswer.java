package io.stammkunde.metrics.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure for a period.
 *
 * @param figure its key
 * @param from the first day
 * @param to the day after the last
 * @param value null where there is nothing to divide by
 * @param unit what the value is counted in
 * @param currency of amounts, else null
 * @param numerator what was counted or added up
 * @param denominator what it was divided by; null if the figure is no ratio
 * @param people how many people it is about
 * @param previous the same for the period before, if asked for
 * @param changeRatio the relative change against it
 * @param series by grain, if asked for
 * @param excluded whom the figure leaves out
 */
public record FigureAnswer(
        String figure,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int people,
        @Nullable Previous previous,
        @Nullable BigDecimal changeRatio,
        @Nullable List<Point> series,
        Excluded excluded) {

    /** The figure for the period before. */
    public record Previous(
            LocalDate from, LocalDate to, @Nullable BigDecimal value) {}

    /** One point of a series. */
    public record Point(LocalDate at, @Nullable BigDecimal value) {}

    /**
     * Whom a figure leaves out.
     *
     * @param noConsent people seen in the period whose data may not be used for analytics now
     */
    public record Excluded(long noConsent) {}

    static String unitKey(FigureDefinition.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
