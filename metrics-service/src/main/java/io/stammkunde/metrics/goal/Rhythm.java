package io.stammkunde.metrics.goal;

import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How often a figure is looked at: whole days, weeks from Monday, or months of the reporting zone. */
public enum Rhythm {
    DAY(Grain.DAY, ChronoUnit.DAYS),
    WEEK(Grain.WEEK, ChronoUnit.WEEKS),
    MONTH(Grain.MONTH, ChronoUnit.MONTHS);

    private final Grain grain;
    private final ChronoUnit unit;

    Rhythm(Grain grain, ChronoUnit unit) {
        this.grain = grain;
        this.unit = unit;
    }

    /** The name in requests, answers and the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grain of a series with one point for each period. */
    public Grain grain() {
        return grain;
    }

    /** The period that a day lies in. */
    public Period around(LocalDate day) {
        var start = grain.startOf(day);
        return new Period(start, start.plus(1, unit));
    }

    /** The last period that has ended when a day begins. */
    public Period endedBy(LocalDate day) {
        return around(grain.startOf(day).minusDays(1));
    }

    /** The first day of the period so many periods before the one that a day lies in. */
    public LocalDate before(LocalDate day, int periods) {
        return grain.startOf(day).minus(periods, unit);
    }
}
