package io.stammkunde.metrics.testshop;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.acquisition.AcquisitionFigures;
import io.stammkunde.metrics.board.Board;
import io.stammkunde.metrics.board.ShowBoard;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.loyalty.LoyaltyFigures;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.retention.RetentionFigures;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.satisfaction.SatisfactionFigures;
import io.stammkunde.metrics.ticket.TicketFigures;
import io.stammkunde.metrics.value.ValueFigures;
import io.stammkunde.metrics.voice.VoiceFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks a shop for its figures. */
public final class Answers {
    private final Shop shop;
    private final Catalogue catalogue;
    public final MeasureFigures measure;

    public Answers(Shop shop) {
        this.shop = shop;
        catalogue = new Catalogue(figures(shop.config), List.of());
        measure = new MeasureFigures(shop.calendar, shop.currencies, shop.config);
    }

    private static List<Figure> figures(MetricsConfig config) {
        return Stream.of(
                        SalesFigures.all(),
                        LoyaltyFigures.all(config),
                        RetentionFigures.all(config),
                        ValueFigures.all(config),
                        AcquisitionFigures.all(),
                        SatisfactionFigures.all(),
                        TicketFigures.all(),
                        VoiceFigures.all())
                .flatMap(List::stream)
                .toList();
    }

    public @Nullable BigDecimal value(String figure, String from, String to) {
        return of(figure, question(from, to)).value();
    }

    public FigureAnswer of(String figure, FigureQuestion question) {
        return shop.database
                .ask(sql -> measure.answer(sql, catalogue.figure(figure), question))
                .await()
                .indefinitely();
    }

    public Board board(FigureQuestion question) {
        return new ShowBoard(catalogue, measure, shop.database, shop.calendar, shop.currencies, shop.config)
                .handle(question, List.of())
                .await()
                .indefinitely();
    }

    public static FigureQuestion question(String from, String to) {
        return question(from, to, null, null);
    }

    public static FigureQuestion question(String from, String to, @Nullable String currency, @Nullable Grain grain) {
        return FigureQuestion.ofAll(
                new Period(LocalDate.parse(from), LocalDate.parse(to)), Comparison.PREVIOUS, currency, grain);
    }

    /** A question about a period, of everybody or of a part of the people or events. */
    public static FigureQuestion about(Period period, Restriction... restrictions) {
        return new FigureQuestion(period, Comparison.NONE, null, null, null, null, List.of(restrictions));
    }

    /** Every figure that can be asked for. */
    public List<String> keys() {
        return catalogue.entries().stream()
                .map(entry -> entry.definition().key())
                .toList();
    }
}
