package io.stammkunde.consent.report.http;

import io.stammkunde.consent.breach.Risk;
import io.stammkunde.consent.document.Document.Fact;
import io.stammkunde.consent.report.BreachCounts;
import io.stammkunde.consent.report.Elapsed;
import io.stammkunde.consent.report.Report;
import io.stammkunde.consent.report.RequestCounts;
import io.stammkunde.consent.report.Spread;
import io.stammkunde.consent.rights.RightsType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A report, as programs read it.
 *
 * @param from the first day
 * @param to the first day that is not part of it
 * @param at when it was counted
 * @param definitions what its words mean
 */
public record ReportView(
        LocalDate from,
        LocalDate to,
        String zone,
        String grain,
        Instant at,
        Requests requests,
        Breaches breaches,
        List<Part> parts,
        List<Fact> definitions) {
    /** All requests, each type, and refusals by code. */
    public record Requests(Counts total, List<TypeLine> byType, List<Refusals> refusals) {}

    /** Requests of one type. */
    public record TypeLine(RightsType type, String article, Counts counts) {}

    /** How many were refused for a reason. */
    public record Refusals(String code, long count) {}

    /** All breaches, and each risk. */
    public record Breaches(BreachLine total, List<RiskLine> byRisk) {}

    /** Breaches of one risk. */
    public record RiskLine(Risk risk, BreachLine counts) {}

    /** A month or a quarter. */
    public record Part(
            String name, LocalDate from, LocalDate to, Counts requests, List<TypeLine> byType, BreachLine breaches) {}

    /** What became of requests; times in days. */
    public record Counts(
            long received,
            long fulfilled,
            long refused,
            long withdrawn,
            long duplicates,
            long open,
            long extended,
            long late,
            long overdue,
            @Nullable BigDecimal medianDays,
            @Nullable BigDecimal ninetiethDays,
            @Nullable BigDecimal longestDays) {
        static Counts of(RequestCounts counts) {
            return new Counts(
                    counts.received(),
                    counts.fulfilled(),
                    counts.refused(),
                    counts.withdrawn(),
                    counts.duplicates(),
                    counts.open(),
                    counts.extended(),
                    counts.late(),
                    counts.overdue(),
                    days(counts, Spread::median),
                    days(counts, Spread::ninetieth),
                    days(counts, Spread::longest));
        }

        private static @Nullable BigDecimal days(RequestCounts counts, Function<Spread, Duration> which) {
            return counts.timeToFulfil().map(which).map(Elapsed::days).orElse(null);
        }
    }

    /** What became of breaches; times in hours. */
    public record BreachLine(
            long known,
            long told,
            long notReportable,
            long untold,
            long late,
            long overdue,
            long peopleTold,
            @Nullable BigDecimal medianHours,
            @Nullable BigDecimal ninetiethHours,
            @Nullable BigDecimal longestHours) {
        static BreachLine of(BreachCounts counts) {
            return new BreachLine(
                    counts.known(),
                    counts.told(),
                    counts.notReportable(),
                    counts.untold(),
                    counts.late(),
                    counts.overdue(),
                    counts.peopleTold(),
                    hours(counts, Spread::median),
                    hours(counts, Spread::ninetieth),
                    hours(counts, Spread::longest));
        }

        private static @Nullable BigDecimal hours(BreachCounts counts, Function<Spread, Duration> which) {
            return counts.timeToTell().map(which).map(Elapsed::hours).orElse(null);
        }
    }

    static ReportView of(Report report, List<Fact> definitions) {
        return new ReportView(
                report.period().from(),
                report.period().to(),
                report.period().zone().getId(),
                report.grain().name().toLowerCase(Locale.ROOT),
                report.at(),
                new Requests(
                        Counts.of(report.total()),
                        types(report.byType()),
                        report.refusals().entrySet().stream()
                                .map(refusal -> new Refusals(refusal.getKey(), refusal.getValue()))
                                .toList()),
                new Breaches(
                        BreachLine.of(report.breaches()),
                        report.byRisk().stream()
                                .map(line -> new RiskLine(line.risk(), BreachLine.of(line.counts())))
                                .toList()),
                report.parts().stream().map(ReportView::part).toList(),
                definitions);
    }

    private static Part part(Report.Part part) {
        return new Part(
                part.name(),
                part.from(),
                part.to(),
                Counts.of(part.total()),
                types(part.byType()),
                BreachLine.of(part.breaches()));
    }

    private static List<TypeLine> types(List<Report.TypeLine> lines) {
        return lines.stream()
                .map(line -> new TypeLine(line.type(), line.type().article(), Counts.of(line.counts())))
                .toList();
    }
}
