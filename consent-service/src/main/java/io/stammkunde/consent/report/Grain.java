package io.stammkunde.consent.report;

import io.stammkunde.http.InvalidParameter;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** How long the parts of a report are. */
public enum Grain {
    MONTH(1),
    QUARTER(3);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    /**
     * The grain of a request; months if it names none.
     *
     * @throws InvalidParameter if there is no such grain
     */
    public static Grain of(@Nullable String text) {
        return switch (text) {
            case null -> MONTH;
            case "month" -> MONTH;
            case "quarter" -> QUARTER;
            default -> throw new InvalidParameter("grain", "must be 'month' or 'quarter'");
        };
    }

    /** The first day of the month or quarter that a day is in. */
    LocalDate startOf(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** The first day of the next one. */
    LocalDate after(LocalDate start) {
        return start.plusMonths(months);
    }

    /** What people call the one that begins on a day, such as {@code 2026-03} or {@code 2026-Q1}. */
    String name(LocalDate start) {
        return this == MONTH
                ? "%d-%02d".formatted(start.getYear(), start.getMonthValue())
                : "%d-Q%d".formatted(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
    }
}
