package io.stammkunde.metrics.figure.http;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that every question about a period has. */
@ApplicationScoped
public class FigureQuestions {
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    FigureQuestions(ReportingCalendar calendar, Currencies currencies) {
        this.calendar = calendar;
        this.currencies = currencies;
    }

    public FigureQuestion of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String compare,
            @Nullable String currency,
            @Nullable String grain) {
        return new FigureQuestion(
                calendar.period(from, to),
                comparesPrevious(compare),
                currencies.asked(currency),
                calendar.grain(grain));
    }

    private static boolean comparesPrevious(@Nullable String compare) {
        if (compare != null && !compare.equals("previous")) {
            throw new InvalidParameter("compare", "must be 'previous' or left out");
        }
        return compare != null;
    }
}
