package io.stammkunde.metrics.board;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jooq.DSLContext;

/** Measures the figures of the board. */
@ApplicationScoped
public class ShowBoard {
    private static final List<String> TILES = List.of(
            "revenue",
            "refunds",
            "net-revenue",
            "orders",
            "average-order-value",
            "customers",
            "new-customers",
            "repeat-rate",
            "purchase-frequency");

    private final List<Figure> figures;
    private final MeasureFigures measure;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    ShowBoard(
            Catalogue catalogue,
            MeasureFigures measure,
            FiguresDatabase database,
            ReportingCalendar calendar,
            Currencies currencies) {
        this.figures = TILES.stream().map(catalogue::figure).toList();
        this.measure = measure;
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    public Uni<Board> handle(FigureQuestion question) {
        return database.ask(sql -> board(sql, question));
    }

    private Board board(DSLContext sql, FigureQuestion question) {
        var now = calendar.now();
        var period = question.period();
        var present = currencies.present(sql, Purchases.in(period, null, now));
        var currency = currencies.choose(question.currency(), present);
        var facts = measure.facts(sql, question);
        // with one currency nothing has to be told apart
        var filter = present.size() > 1 || question.currency() != null ? currency : null;
        var tiles = figures.stream()
                .map(figure ->
                        measure.answer(sql, figure, question, figure.inOneCurrency() ? currency : filter, now, facts))
                .toList();
        var previous = question.comparison().with(period).orElse(null);
        return new Board(
                period.from(),
                period.to(),
                currency,
                present,
                previous == null ? null : previous.from(),
                previous == null ? null : previous.to(),
                tiles,
                facts.excluded(),
                facts.quality());
    }
}
