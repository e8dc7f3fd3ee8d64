package io.stammkunde.metrics.board;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.UnknownFigure;
import io.stammkunde.metrics.reporting.Basis;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.View;
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

    private final Catalogue catalogue;
    private final int maxFigures;
    private final MeasureFigures measure;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    public ShowBoard(
            Catalogue catalogue,
            MeasureFigures measure,
            FiguresDatabase database,
            ReportingCalendar calendar,
            Currencies currencies,
            MetricsConfig config) {
        this.catalogue = catalogue;
        this.maxFigures = config.maxBoardFigures();
        this.measure = measure;
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /**
     * The board of a question.
     *
     * @param keys of the figures in their order; empty for the usual ones
     * @throws UnknownFigure if there is no figure with one of the keys
     * @throws InvalidParameter if there are more than the settings allow
     */
    public Uni<Board> handle(FigureQuestion question, List<String> keys) {
        var chosen = keys.isEmpty() ? TILES : keys.stream().distinct().toList();
        if (chosen.size() > maxFigures) {
            throw new InvalidParameter("figures", "must be at most %d figures".formatted(maxFigures));
        }
        var figures = chosen.stream().map(catalogue::figure).toList();
        return database.ask(sql -> board(sql, question, figures));
    }

    private Board board(DSLContext sql, FigureQuestion question, List<Figure> figures) {
        measure.requireReadable(sql, question, figures);
        var now = calendar.now();
        var period = question.period();
        var everybody =
                Basis.of(sql, View.at(now), question.periods(), figures.stream().anyMatch(Figure::looksBack));
        var present = currencies.present(sql, Purchases.in(period, null, everybody));
        var currency = currencies.choose(question.currency(), present);
        var facts = measure.facts(sql, question);
        // with one currency nothing has to be told apart
        var filter = present.size() > 1 || question.currency() != null ? currency : null;
        var view = question.view(everybody);
        var tiles = figures.stream()
                .map(figure ->
                        measure.answer(sql, figure, question, figure.inOneCurrency() ? currency : filter, view, facts))
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
