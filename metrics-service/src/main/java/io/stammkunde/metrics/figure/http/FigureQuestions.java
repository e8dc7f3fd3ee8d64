package io.stammkunde.metrics.figure.http;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.figure.Dimension;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Restriction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that every question about a period has. */
@ApplicationScoped
public class FigureQuestions {
    private static final Pattern SEGMENT_KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final int MOST_RESTRICTIONS = 3;

    private final ReportingCalendar calendar;
    private final Currencies currencies;

    FigureQuestions(ReportingCalendar calendar, Currencies currencies) {
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /**
     * The parameters as they come.
     */
    public static final class Parameters {
        /** First day, such as {@code 2026-03-01}; thirty days before the end if missing. */
        @RestQuery
        @Nullable
        String from;

        /** Day after the last; tomorrow if missing. */
        @RestQuery
        @Nullable
        String to;

        /** {@code previous} or {@code year}. */
        @RestQuery
        @Nullable
        String compare;

        /** ISO 4217. */
        @RestQuery
        @Nullable
        String currency;

        /** {@code day week month quarter year}. */
        @RestQuery
        @Nullable
        String grain;

        /** {@code source segment cohort currency}. */
        @RestQuery
        @Nullable
        String by;

        /** Key of a segment to restrict the question to. */
        @RestQuery
        @Nullable
        String segment;

        /** Further restrictions: {@code source:<id>}, {@code cohort:2026-03}. */
        @RestQuery
        @Nullable
        List<String> where;

        /** Only what had been received by this day's start or instant counts. */
        @RestQuery
        @Nullable
        String asOf;
    }

    public FigureQuestion of(Parameters asked) {
        return new FigureQuestion(
                calendar.period(asked.from, asked.to),
                Comparison.of(asked.compare),
                currencies.asked(asked.currency),
                calendar.grain(asked.grain),
                Dimension.of(asked.by),
                knownBy(asked.asOf),
                restrictions(asked.segment, asked.where));
    }

    private @Nullable Instant knownBy(@Nullable String asOf) {
        return asOf == null ? null : calendar.snapshot(asOf).moment();
    }

    private static List<Restriction> restrictions(@Nullable String segment, @Nullable List<String> where) {
        var ofSegment = Stream.ofNullable(segment).map(FigureQuestions::ofSegment);
        var others = (where == null ? List.<String>of() : where).stream().map(FigureQuestions::where);
        var all = Stream.concat(ofSegment, others).distinct().toList();
        if (all.size() > MOST_RESTRICTIONS) {
            throw new InvalidParameter("where", "may be given at most %d times".formatted(MOST_RESTRICTIONS));
        }
        return all;
    }

    private static Restriction ofSegment(String key) {
        if (!SEGMENT_KEY.matcher(key).matches()) {
            throw new InvalidParameter("segment", "must be the key of a segment such as stammkunden");
        }
        return new Restriction.OfSegment(key);
    }

    private static Restriction where(String text) {
        try {
            if (text.startsWith("source:")) {
                return new Restriction.OfSource(UUID.fromString(text.substring("source:".length())));
            }
            if (text.startsWith("cohort:")) {
                return new Restriction.OfCohort(YearMonth.parse(text.substring("cohort:".length())));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw mistake();
        }
        throw mistake();
    }

    private static InvalidParameter mistake() {
        return new InvalidParameter("where", "must be 'source:<id of a source>' or 'cohort:2026-03'");
    }

    /** The parameters of a report that is divided in ways of its own. */
    public static final class PartParameters {
        /** First day; thirty days before the end if missing. */
        @RestQuery
        @Nullable
        String from;

        /** Day after the last; tomorrow if missing. */
        @RestQuery
        @Nullable
        String to;

        /** Key of a segment to restrict the report to. */
        @RestQuery
        @Nullable
        String segment;

        /** Further restrictions: {@code source:<id>}, {@code cohort:2026-03}. */
        @RestQuery
        @Nullable
        List<String> where;
    }

    /** The period and the part of the people or events that a report is about. */
    public FigureQuestion of(PartParameters asked) {
        return new FigureQuestion(
                calendar.period(asked.from, asked.to),
                Comparison.NONE,
                null,
                null,
                null,
                null,
                restrictions(asked.segment, asked.where));
    }

    /** The keys of a list with commas between them; none if nothing is listed. */
    public static List<String> keys(@Nullable String figures) {
        return figures == null ? List.of() : List.of(figures.strip().split("\\s*,\\s*", -1));
    }
}
