package io.stammkunde.metrics.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Whole days of the reporting zone.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (!from.isBefore(to)) {
            throw new InvalidPeriod(from, to);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Whether a day lies in the period. */
    public Condition contains(Field<LocalDate> day) {
        return day.ge(from).and(day.lt(to));
    }

    /** What came just before: as many months before a period of whole months, else as many days. */
    public Period previous() {
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1) {
            long months = ChronoUnit.MONTHS.between(from, to);
            return new Period(from.minusMonths(months), from);
        }
        return new Period(from.minusDays(days()), from);
    }

    /** The same days of the year before; from and to 29 February become 28 February. */
    public Period aYearEarlier() {
        return new Period(from.minusYears(1), to.minusYears(1));
    }
}
