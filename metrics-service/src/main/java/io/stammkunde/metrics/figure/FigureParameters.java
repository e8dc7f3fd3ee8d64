package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.figure.FigureDefinition.Parameter;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every figure that is a number can be asked with. */
final class FigureParameters {
    static final List<Parameter> PERIOD = List.of(
            parameter(
                    "from",
                    "Erster Tag; dreißig Tage vor dem Ende, wenn er fehlt",
                    "First day; thirty days before the end if missing"),
            parameter("to", "Tag nach dem letzten; morgen, wenn er fehlt", "Day after the last; tomorrow if missing"));
    static final Parameter CURRENCY = parameter("currency", "Währung nach ISO 4217", "Currency in ISO 4217");
    private static final List<Parameter> OF_ALL = List.of(
            parameter(
                    "compare",
                    "previous oder year: der Zeitraum davor oder dieselben Tage im Vorjahr",
                    "previous or year: the period before, or the same days a year earlier"),
            parameter(
                    "grain",
                    "day, week, month, quarter oder year: eine Reihe",
                    "day, week, month, quarter or year: a series"),
            CURRENCY);
    private static final List<Parameter> OF_PARTS = List.of(
            parameter("segment", "Nur Mitglieder eines Segments", "Only members of a segment"),
            parameter(
                    "where",
                    "source:<id> oder cohort:<Monat>, bis zu drei",
                    "source:<id> or cohort:<month>, up to three"));
    private static final Parameter BY = parameter(
            "by", "source, segment, cohort oder currency: Gruppen", "source, segment, cohort or currency: groups");
    private static final Parameter BY_PEOPLE =
            parameter("by", "source, segment oder cohort: Gruppen", "source, segment or cohort: groups");
    private static final Parameter AS_OF =
            parameter("asOf", "Nur was bis dahin bekannt war", "Only what was known by then");
    /** Any scope: what a figure can be asked with does not depend on when. */
    private static final Period ANY_PERIOD = new Period(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));

    private FigureParameters() {}

    static List<Parameter> of(Figure figure) {
        return Stream.of(
                        PERIOD,
                        OF_ALL,
                        isDivisible(figure) ? OF_PARTS : List.<Parameter>of(),
                        isDivisible(figure) ? List.of(figure.isAboutOrders() ? BY : BY_PEOPLE) : List.<Parameter>of(),
                        figure.isDivisible(scope(Instant.EPOCH)) ? List.of(AS_OF) : List.<Parameter>of())
                .flatMap(List::stream)
                .toList();
    }

    static boolean isDivisible(Figure figure) {
        return figure.isDivisible(scope(null));
    }

    private static FigureScope scope(@Nullable Instant knownBy) {
        return new FigureScope(ANY_PERIOD, null, null, new View(Instant.EPOCH, knownBy, List.of()));
    }

    private static Parameter parameter(String name, String de, String en) {
        return new Parameter(name, new Text(de, en));
    }
}
