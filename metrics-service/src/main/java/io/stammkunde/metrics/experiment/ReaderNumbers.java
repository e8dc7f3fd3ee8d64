package io.stammkunde.metrics.experiment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as readers of a language write them. */
enum ReaderNumbers {
    GERMAN(Locale.GERMANY, " %", " Prozentpunkte", "d. MMMM uuuu"),
    ENGLISH(Locale.UK, "%", " percentage points", "d MMMM uuuu");

    private static final double SMALLEST_P = 0.0001;

    private final Locale locale;
    private final String percent;
    private final String points;
    private final DateTimeFormatter days;

    ReaderNumbers(Locale locale, String percent, String points, String days) {
        this.locale = locale;
        this.percent = percent;
        this.points = points;
        this.days = DateTimeFormatter.ofPattern(days, locale);
    }

    String count(long number) {
        return String.format(locale, "%,d", number);
    }

    /** A difference of amounts. */
    String signed(double number) {
        return String.format(locale, "%+,.2f", number);
    }

    /** A difference of shares. */
    String signedPoints(double share) {
        return String.format(locale, "%+.2f", 100 * share) + points;
    }

    String signedPercent(double share) {
        return String.format(locale, "%+,.1f", 100 * share) + percent;
    }

    String percent(double share) {
        return String.format(locale, "%.1f", 100 * share) + percent;
    }

    /** Without decimals that say nothing: 95, 99.9. */
    String share(double share) {
        var text = String.format(locale, "%.2f", 100 * share);
        return text.replaceFirst("[.,]?0+$", "") + percent;
    }

    /** With what it is compared by: {@code = 0.0123} or {@code < 0.0001}. */
    String p(double p) {
        return p < SMALLEST_P
                ? "< " + String.format(locale, "%.4f", SMALLEST_P)
                : "= " + String.format(locale, "%.4f", p);
    }

    String day(LocalDate day) {
        return days.format(day);
    }
}
