package io.stammkunde.consent.report;

import io.stammkunde.http.InvalidParameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report is about.
 *
 * @param from the first
 * @param to the first that is not part of it
 * @param zone in which a day begins
 */
public record ReportPeriod(LocalDate from, LocalDate to, ZoneId zone) {
    /** A report is a table that somebody reads: more parts than these nobody does. */
    private static final int MOST_YEARS = 10;

    private static final int USUAL_MONTHS = 12;

    /**
     * The period of a request; this month and the eleven before it if it names none.
     *
     * @throws InvalidParameter if it ends before it begins, or is longer than ten years
     */
    public static ReportPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, ZoneId zone) {
        requireUsual("from", from);
        requireUsual("to", to);
        var end = to == null ? today.plusDays(1) : to;
        var begin = from == null ? end.minusDays(1).withDayOfMonth(1).minusMonths(USUAL_MONTHS - 1) : from;
        if (!begin.isBefore(end)) {
            throw new InvalidParameter("to", "must be after " + begin + "; it is the first day that is not counted");
        }
        if (begin.plusYears(MOST_YEARS).isBefore(end)) {
            throw new InvalidParameter("to", "must be no more than %d years after from".formatted(MOST_YEARS));
        }
        return new ReportPeriod(begin, end, zone);
    }

    private static void requireUsual(String name, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1970 || day.getYear() > 2200)) {
            throw new InvalidParameter(name, "must lie between the years 1970 and 2200");
        }
    }

    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first instant that is not part of it. */
    public Instant end() {
        return to.atStartOfDay(zone).toInstant();
    }
}
