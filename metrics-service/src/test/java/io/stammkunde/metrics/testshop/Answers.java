package io.stammkunde.metrics.testshop;

import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.loyalty.LoyaltyFigures;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.satisfaction.SatisfactionFigures;
import io.stammkunde.metrics.ticket.TicketFigures;
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
        catalogue = new Catalogue(figures());
        measure = new MeasureFigures(shop.calendar, shop.currencies, shop.config);
    }

    private static List<Figure> figures() {
        return Stream.of(
                        SalesFigures.all(),
                        LoyaltyFigures.all(),
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

    public static FigureQuestion question(String from, String to) {
        return question(from, to, null, null);
    }

    public static FigureQuestion question(String from, String to, @Nullable String currency, @Nullable Grain grain) {
        return FigureQuestion.ofAll(
                new Period(LocalDate.parse(from), LocalDate.parse(to)), Comparison.PREVIOUS, currency, grain);
    }

    /** Every figure that can be asked for. */
    public List<String> keys() {
        return catalogue.definitions().stream().map(FigureDefinition::key).toList();
    }
}
