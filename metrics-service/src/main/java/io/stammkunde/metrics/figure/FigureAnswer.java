package io.stammkunde.metrics.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure for a period.
 *
 * @param figure its key
 * @param from the first day that is told of
 * @param to the day after the last
 * @param asked the period that was asked for, if less of it can be told of: at its edges are days with too few people
 * @param asOf only what had been received by then counts; missing for everything
 * @param value null where there is nothing to divide by, or where it is hidden
 * @param unit what the value is counted in
 * @param currency of amounts, else null
 * @param numerator what was counted or added up; null where it is hidden
 * @param denominator what it was divided by; null if the figure is no ratio
 * @param people how many people it is about; null where it is hidden
 * @param suppressed whether it is hidden, because it, or what would follow from it, is about too few people
 * @param interval where the long-run value lies; null for figures that are no sum over people
 * @param previous the same for the period compared with, if asked for
 * @param changeRatio the relative change against it; null for points, which are no multiples of anything
 * @param change whether that is more than chance; null where that cannot be told
 * @param series by grain, if asked for
 * @param groups by dimension, if asked for
 * @param excluded whom the figure leaves out
 * @param quality how far the data can be relied on
 */
public record FigureAnswer(
        String figure,
        LocalDate from,
        LocalDate to,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Asked asked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant asOf,
        @Nullable BigDecimal value,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer people,
        boolean suppressed,
        @Nullable Interval interval,
        @Nullable Previous previous,
        @Nullable BigDecimal changeRatio,
        @Nullable Change change,
        @Nullable List<Point> series,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group> groups,
        Excluded excluded,
        Quality quality) {

    /** A period that was asked for. */
    public record Asked(LocalDate from, LocalDate to) {
        static Asked of(Period period) {
            return new Asked(period.from(), period.to());
        }
    }

    /** The figure for the period compared with, or for as much of it as can be told of. */
    public record Previous(
            LocalDate from, LocalDate to, @Nullable BigDecimal value) {}

    /** One point of a series; its value is null where there is none or where it is hidden. */
    public record Point(
            LocalDate at,
            @Nullable BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean suppressed) {}

    /**
     * The figure for one group of a breakdown.
     *
     * @param group its name within the dimension
     */
    public record Group(
            String group,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer people,
            boolean suppressed,
            @Nullable Interval interval) {
        static Group hidden(String group) {
            return new Group(group, null, null, null, null, true, null);
        }
    }

    /**
     * Whom a figure leaves out.
     *
     * @param noConsent people seen in the period whose data may not be used for analytics now
     * @param consentExpired people seen in the period whose permission has run out
     */
    public record Excluded(long noConsent, long consentExpired) {
        public static Excluded of(People.LeftOut leftOut) {
            return new Excluded(leftOut.noConsent(), leftOut.consentExpired());
        }
    }

    static String unitKey(FigureDefinition.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
