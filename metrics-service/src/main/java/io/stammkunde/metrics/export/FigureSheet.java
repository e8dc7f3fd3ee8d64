package io.stammkunde.metrics.export;

import io.stammkunde.metrics.board.Board;
import io.stammkunde.metrics.export.Column.Kind;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.FigureAnswer.Group;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.figure.FigureAnswer.Previous;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a table: for each figure one row of the whole period ({@code total}), one of the period compared with ({@code
 * previous}), one for each point of the series and each group, if they were asked for.
 */
public final class FigureSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("figure", Kind.WORDS),
            new Column("part", Kind.WORDS),
            new Column("from", Kind.DAY),
            new Column("to", Kind.DAY),
            new Column("dimension", Kind.WORDS),
            new Column("group", Kind.WORDS),
            new Column("value", Kind.NUMBER),
            new Column("unit", Kind.WORDS),
            new Column("currency", Kind.WORDS),
            new Column("numerator", Kind.NUMBER),
            new Column("denominator", Kind.NUMBER),
            new Column("people", Kind.COUNT),
            new Column("low", Kind.NUMBER),
            new Column("high", Kind.NUMBER),
            new Column("suppressed", Kind.FLAG),
            new Column("quality", Kind.WORDS),
            new Column("excluded_no_consent", Kind.COUNT),
            new Column("excluded_consent_expired", Kind.COUNT),
            new Column("as_of", Kind.MOMENT));

    private FigureSheet() {}

    /** One figure. */
    public static Sheet of(FigureQuestion question, FigureAnswer answer) {
        return new Sheet(name(answer.figure(), answer.from(), answer.to()), COLUMNS, rows(question, answer));
    }

    /** The figures of a board, one after the other. */
    public static Sheet of(FigureQuestion question, Board board) {
        return new Sheet(
                name("board", board.from(), board.to()),
                COLUMNS,
                board.tiles().stream()
                        .flatMap(tile -> rows(question, tile).stream())
                        .toList());
    }

    /** A name that says what the file is about. */
    static String name(String what, LocalDate from, LocalDate to) {
        return "%s_%s_%s".formatted(what, from, to);
    }

    private static List<List<Cell>> rows(FigureQuestion question, FigureAnswer answer) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(total(answer));
        if (answer.previous() != null) {
            rows.add(previous(answer, answer.previous()));
        }
        if (answer.series() != null) {
            rows.addAll(series(question, answer, answer.series()));
        }
        if (answer.groups() != null) {
            var dimension = question.by() == null ? null : question.by().key();
            answer.groups().forEach(group -> rows.add(group(answer, dimension, group)));
        }
        return rows;
    }

    private static List<Cell> total(FigureAnswer answer) {
        return row(
                answer,
                "total",
                answer.from(),
                answer.to(),
                List.of(new Cell.Nothing(), new Cell.Nothing()),
                Cell.of(answer.value()),
                List.of(Cell.of(answer.numerator()), Cell.of(answer.denominator()), Cell.of(answer.people())),
                answer.interval(),
                Cell.of(answer.suppressed()));
    }

    /** The answer does not tell whether an earlier value is hidden or was never there. */
    private static List<Cell> previous(FigureAnswer answer, Previous previous) {
        return bare(answer, "previous", previous.from(), previous.to(), Cell.of(previous.value()), new Cell.Nothing());
    }

    private static List<List<Cell>> series(FigureQuestion question, FigureAnswer answer, List<Point> points) {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var end = i + 1 < points.size()
                    ? points.get(i + 1).at()
                    : question.period().to();
            rows.add(bare(answer, "series", point.at(), end, Cell.of(point.value()), Cell.of(point.suppressed())));
        }
        return rows;
    }

    private static List<Cell> bare(
            FigureAnswer answer, String part, LocalDate from, LocalDate to, Cell value, Cell suppressed) {
        var nothing = new Cell.Nothing();
        return row(
                answer,
                part,
                from,
                to,
                List.of(nothing, nothing),
                value,
                List.of(nothing, nothing, nothing),
                null,
                suppressed);
    }

    private static List<Cell> group(FigureAnswer answer, @Nullable String dimension, Group group) {
        return row(
                answer,
                "group",
                answer.from(),
                answer.to(),
                List.of(Cell.of(dimension), Cell.of(group.group())),
                Cell.of(group.value()),
                List.of(Cell.of(group.numerator()), Cell.of(group.denominator()), Cell.of(group.people())),
                group.interval(),
                Cell.of(group.suppressed()));
    }

    private static List<Cell> row(
            FigureAnswer answer,
            String part,
            LocalDate from,
            LocalDate to,
            List<Cell> group,
            Cell value,
            List<Cell> behind,
            @Nullable Interval interval,
            Cell suppressed) {
        var row = new ArrayList<Cell>(List.of(Cell.of(answer.figure()), Cell.of(part), Cell.of(from), Cell.of(to)));
        row.addAll(group);
        row.addAll(List.of(value, Cell.of(answer.unit()), Cell.of(answer.currency())));
        row.addAll(behind);
        row.add(interval == null ? new Cell.Nothing() : Cell.of(Double.valueOf(interval.low())));
        row.add(interval == null ? new Cell.Nothing() : Cell.of(Double.valueOf(interval.high())));
        row.addAll(List.of(
                suppressed,
                Cell.of(answer.quality().grade()),
                Cell.of(answer.excluded().noConsent()),
                Cell.of(answer.excluded().consentExpired()),
                Cell.of(answer.asOf())));
        return row;
    }
}
