package io.stammkunde.metrics.clv;

import com.fasterxml.jackson.annotation.JsonValue;
import io.stammkunde.http.InvalidParameter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often something comes up: the renewal of a contract, an opportunity to buy. */
public enum Term {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private static final int MONTHS_A_YEAR = 12;

    private final int months;

    Term(int months) {
        this.months = months;
    }

    /** Its name in requests, answers and SQL. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Read from a request.
     *
     * @param parameter its name
     * @param text null for a month
     */
    public static Term of(String parameter, @Nullable String text) {
        if (text == null) {
            return MONTH;
        }
        for (var term : values()) {
            if (term.key().equals(text)) {
                return term;
            }
        }
        throw new InvalidParameter(parameter, "must be month, quarter or year");
    }

    /** What an annual rate is for one term: {@code (1+d)^(term/year) − 1}. */
    public double rate(double annual) {
        return Math.expm1(Math.log1p(annual) * months / MONTHS_A_YEAR);
    }

    /** Whole terms from a day to another one, each as long after the first day as the calendar says. */
    public int elapsed(LocalDate start, LocalDate day) {
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(start, day) / months);
        // from the end of January it is a month to the end of February already
        return start.plusMonths((whole + 1L) * months).isAfter(day) ? whole : whole + 1;
    }

    /** The last day of the last term of the calendar that is over at the end of a day. */
    LocalDate lastWhole(LocalDate day) {
        var next = day.plusDays(1);
        int month = (next.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(next.getYear(), month, 1).minusDays(1);
    }
}
