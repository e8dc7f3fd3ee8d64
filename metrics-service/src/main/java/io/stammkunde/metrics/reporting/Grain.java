package io.stammkunde.metrics.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The width of a point of a series. Weeks begin on Monday. */
public enum Grain {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS),
    YEAR(ChronoUnit.YEARS);

    private final java.time.temporal.TemporalUnit unit;

    Grain(java.time.temporal.TemporalUnit unit) {
        this.unit = unit;
    }

    /** The name in requests, answers and SQL. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the day, week, month, quarter or year. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * The first days of all points of a period; the first may be later than the start of its month, because the period
     * is.
     *
     * @throws GrainTooFine if there are more than the limit
     */
    public List<LocalDate> points(Period period, int limit) {
        long count = unit.between(startOf(period.from()), period.to().minusDays(1)) + 1;
        if (count > limit) {
            throw new GrainTooFine(this, count, limit);
        }
        var points = new ArrayList<LocalDate>();
        for (var start = startOf(period.from()); start.isBefore(period.to()); start = start.plus(1, unit)) {
            points.add(start.isBefore(period.from()) ? period.from() : start);
        }
        return points;
    }
}
