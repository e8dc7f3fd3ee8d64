package io.stammkunde.consent.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a request must be answered (Art. 12(3) GDPR).
 *
 * @param received the day on which it came
 * @param legal the last day, a month later
 * @param extended the last day if the time was extended by two months
 * @param strict the last day for those who do not count on weekends and holidays; never after the legal one
 * @param strictExtended the same if the time was extended
 * @param expiry the first instant that is too late for {@code legal}
 * @param extendedExpiry the first instant that is too late for {@code extended}
 */
public record Deadlines(
        LocalDate received,
        Due legal,
        Due extended,
        LocalDate strict,
        LocalDate strictExtended,
        Instant expiry,
        Instant extendedExpiry) {
    private static final int MONTHS = 1;
    private static final int FURTHER_MONTHS = 2;

    /** Counts from the day on which a request came. A month ends on the day of the same number, or its last. */
    public static Deadlines of(Instant receivedAt, WorkCalendar calendar) {
        var received = receivedAt.atZone(calendar.zone()).toLocalDate();
        var month = received.plusMonths(MONTHS);
        var threeMonths = received.plusMonths(MONTHS + FURTHER_MONTHS);
        var legal = calendar.roll(month);
        var extended = calendar.roll(threeMonths);
        return new Deadlines(
                received,
                legal,
                extended,
                month,
                earlier(threeMonths, month.plusMonths(FURTHER_MONTHS)),
                endOf(legal, calendar),
                endOf(extended, calendar));
    }

    /** The date that counts. */
    public LocalDate date(boolean isExtended) {
        return isExtended ? extended.date() : legal.date();
    }

    /** The first instant after the date that counts. */
    public Instant expiry(boolean isExtended) {
        return isExtended ? extendedExpiry : expiry;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant endOf(Due due, WorkCalendar calendar) {
        return due.date().plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }
}
