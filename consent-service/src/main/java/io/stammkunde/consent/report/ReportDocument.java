package io.stammkunde.consent.report;

import io.stammkunde.consent.document.Cell;
import io.stammkunde.consent.document.Document;
import io.stammkunde.consent.document.Document.Fact;
import io.stammkunde.consent.document.Document.Table;
import io.stammkunde.consent.document.Language;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A report as people read it. */
public final class ReportDocument {
    private final Report report;
    private final Language language;
    private final int hours;

    private ReportDocument(Report report, Language language, int hours) {
        this.report = report;
        this.language = language;
        this.hours = hours;
    }

    /**
     * In a language.
     *
     * @param hours of the clock of Art. 33, for the definitions
     */
    public static Document of(Report report, Language language, int hours) {
        return new ReportDocument(report, language, hours).document();
    }

    private Document document() {
        var isMonthly = report.grain() == Grain.MONTH;
        return new Document(
                language,
                word(ReportWord.TITLE),
                List.of(new Fact(word(ReportWord.PERIOD), period()), new Fact(word(ReportWord.AT), at())),
                List.of(
                        table("types", ReportWord.BY_TYPE, requestColumns(ReportWord.TYPE), types()),
                        table(
                                "parts",
                                isMonthly ? ReportWord.BY_MONTH : ReportWord.BY_QUARTER,
                                requestColumns(isMonthly ? ReportWord.MONTH : ReportWord.QUARTER),
                                parts()),
                        table(
                                "refusals",
                                ReportWord.REFUSALS,
                                List.of(word(ReportWord.CODE), word(ReportWord.COUNT)),
                                refusals()),
                        table("breaches", ReportWord.BY_RISK, breachColumns(ReportWord.RISK), risks()),
                        table(
                                "breach-parts",
                                isMonthly ? ReportWord.BREACHES_BY_MONTH : ReportWord.BREACHES_BY_QUARTER,
                                breachColumns(isMonthly ? ReportWord.MONTH : ReportWord.QUARTER),
                                breachParts())),
                Definitions.in(language, hours));
    }

    private Table table(String key, ReportWord title, List<String> columns, List<List<Cell>> rows) {
        return new Table(key, word(title), columns, rows, word(ReportWord.NO_REFUSALS));
    }

    private List<List<Cell>> types() {
        return Stream.concat(
                        report.byType().stream()
                                .map(line -> requests(ReportWord.of(line.type(), language), line.counts())),
                        Stream.of(requests(word(ReportWord.ALL), report.total())))
                .toList();
    }

    private List<List<Cell>> parts() {
        return report.parts().stream()
                .map(part -> requests(part.name(), part.total()))
                .toList();
    }

    private List<List<Cell>> refusals() {
        return report.refusals().entrySet().stream()
                .map(refusal -> List.of(
                        Cell.of(ReportWord.refusal(refusal.getKey(), language)), Cell.of((long) refusal.getValue())))
                .toList();
    }

    private List<List<Cell>> risks() {
        return Stream.concat(
                        report.byRisk().stream()
                                .map(line -> breaches(ReportWord.of(line.risk(), language), line.counts())),
                        Stream.of(breaches(word(ReportWord.ALL), report.breaches())))
                .toList();
    }

    private List<List<Cell>> breachParts() {
        return report.parts().stream()
                .map(part -> breaches(part.name(), part.breaches()))
                .toList();
    }

    private List<String> requestColumns(ReportWord first) {
        return words(
                first,
                ReportWord.RECEIVED,
                ReportWord.FULFILLED,
                ReportWord.REFUSED,
                ReportWord.WITHDRAWN,
                ReportWord.DUPLICATES,
                ReportWord.OPEN,
                ReportWord.EXTENDED,
                ReportWord.LATE,
                ReportWord.OVERDUE,
                ReportWord.MEDIAN_DAYS,
                ReportWord.NINETIETH_DAYS,
                ReportWord.LONGEST_DAYS);
    }

    private static List<Cell> requests(String name, RequestCounts counts) {
        return List.of(
                Cell.of(name),
                Cell.of(counts.received()),
                Cell.of(counts.fulfilled()),
                Cell.of(counts.refused()),
                Cell.of(counts.withdrawn()),
                Cell.of(counts.duplicates()),
                Cell.of(counts.open()),
                Cell.of(counts.extended()),
                Cell.of(counts.late()),
                Cell.of(counts.overdue()),
                days(counts, Spread::median),
                days(counts, Spread::ninetieth),
                days(counts, Spread::longest));
    }

    private static Cell days(RequestCounts counts, Function<Spread, Duration> which) {
        return Cell.of(counts.timeToFulfil().map(which).map(Elapsed::days).orElse(null));
    }

    private List<String> breachColumns(ReportWord first) {
        return words(
                first,
                ReportWord.KNOWN,
                ReportWord.TOLD,
                ReportWord.NOT_REPORTABLE,
                ReportWord.UNTOLD,
                ReportWord.LATE,
                ReportWord.OVERDUE,
                ReportWord.PEOPLE_TOLD,
                ReportWord.MEDIAN_HOURS,
                ReportWord.NINETIETH_HOURS,
                ReportWord.LONGEST_HOURS);
    }

    private static List<Cell> breaches(String name, BreachCounts counts) {
        return List.of(
                Cell.of(name),
                Cell.of(counts.known()),
                Cell.of(counts.told()),
                Cell.of(counts.notReportable()),
                Cell.of(counts.untold()),
                Cell.of(counts.late()),
                Cell.of(counts.overdue()),
                Cell.of(counts.peopleTold()),
                hours(counts, Spread::median),
                hours(counts, Spread::ninetieth),
                hours(counts, Spread::longest));
    }

    private static Cell hours(BreachCounts counts, Function<Spread, Duration> which) {
        return Cell.of(counts.timeToTell().map(which).map(Elapsed::hours).orElse(null));
    }

    private String period() {
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return word(ReportWord.UNTIL)
                .formatted(
                        report.period().from().format(days),
                        report.period().to().minusDays(1).format(days),
                        report.period().zone().getId());
    }

    private String at() {
        return ZonedDateTime.ofInstant(report.at(), report.period().zone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(language.locale()));
    }

    private String word(ReportWord word) {
        return word.in(language);
    }

    private List<String> words(ReportWord... words) {
        return Stream.of(words).map(this::word).toList();
    }
}
