package io.stammkunde.consent.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/**
 * One version of a rule that keeps records of a category.
 *
 * @param key names the rule
 * @param version counts from 1; the latest one holds
 * @param category of the records, as the services that keep them name it
 * @param basis the law
 * @param period how long they are kept
 * @param start from when on that is counted
 * @param active whether the rule is applied at all
 */
public record RetentionRule(
        String key, int version, String category, String basis, Period period, Start start, boolean active) {
    public RetentionRule {
        requireNonNull(key, "key");
        requireNonNull(category, "category");
        requireNonNull(basis, "basis");
        requireNonNull(start, "start");
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("a rule keeps something for some time: " + period);
        }
    }

    /** From when on a period is counted. */
    public enum Start {
        /** The day on which it happened. */
        EVENT,
        /** The end of the calendar year in which it happened. */
        CALENDAR_YEAR_END,
        /** The day on which it was used for the last time, which counts as the day on which it happened. */
        LAST_USE
    }

    /**
     * The first day on which a record may be erased. The day or year it is counted from is not part of the period (§§ 187,
     * 188 BGB).
     */
    public LocalDate erasableFrom(LocalDate happened) {
        return switch (start) {
            case EVENT, LAST_USE -> happened.plus(period).plusDays(1);
            case CALENDAR_YEAR_END -> newYearAfter(happened).plus(period);
        };
    }

    static LocalDate newYearAfter(LocalDate day) {
        return LocalDate.of(day.getYear() + 1, 1, 1);
    }
}
