package io.stammkunde.metrics.season;

import static org.jooq.impl.DSL.min;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.season.Season.Month;
import io.stammkunde.metrics.season.Season.Point;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Tells how the months of a year differ, from whole months since the first order. */
@ApplicationScoped
public class ShowSeason {
    private static final int MONTHS = 12;
    private static final int LEAST_MONTHS = 2 * MONTHS;

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Catalogue catalogue;
    private final MeasureFigures measure;

    public ShowSeason(
            FiguresDatabase database, ReportingCalendar calendar, Catalogue catalogue, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.measure = measure;
    }

    /**
     * The seasons of a figure over orders. A month that has not ended, or in the middle of which orders began, does not
     * count: it would look like a poor one.
     *
     * @param figure key of a figure whose series is a sum over orders
     * @param years of the past that are looked at, at least 2
     * @throws SeasonRefusal if that is too little to tell a season from growth
     */
    public Uni<Season> handle(String figure, int years, @Nullable String currency) {
        return database.ask(sql -> season(sql, figure, years, currency));
    }

    private Season season(DSLContext sql, String figure, int years, @Nullable String currency) {
        var period = wholeMonths(sql, years);
        var question = FigureQuestion.ofAll(period, Comparison.NONE, currency, Grain.MONTH);
        var answer = measure.answer(sql, catalogue.figure(figure), question);
        var values = values(answer);
        var numbers = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        int first = period.from().getMonthValue() - 1;
        var index = SeasonalIndex.of(numbers, first, MONTHS).orElseThrow(SeasonRefusal.NoSeason::new);
        double[] adjusted = index.adjusted(numbers, first);
        var months = IntStream.range(0, MONTHS)
                .mapToObj(month ->
                        new Month(month + 1, index.at(month), index.cycles().get(month)))
                .toList();
        var series = IntStream.range(0, adjusted.length)
                .mapToObj(i -> new Point(
                        period.from().plusMonths(i), values.get(i), Double.isNaN(adjusted[i]) ? null : adjusted[i]))
                .toList();
        return new Season(figure, answer.currency(), months, series, answer.excluded());
    }

    private static List<BigDecimal> values(FigureAnswer answer) {
        return Objects.requireNonNull(answer.series(), "a series was asked for").stream()
                .map(point -> Objects.requireNonNullElse(point.value(), BigDecimal.ZERO))
                .toList();
    }

    /** From the first month that was whole, or as many years back as are wanted, to the last month that has ended. */
    private Period wholeMonths(DSLContext sql, int years) {
        var end = calendar.today().withDayOfMonth(1);
        var firstOrder = sql.select(min(Purchases.DAY))
                .from(Purchases.until(calendar.today(), null, calendar.now()))
                .fetchSingle()
                .value1();
        var start = firstOrder == null ? end : firstWholeMonth(firstOrder);
        var earliest = end.minusYears(years);
        var from = start.isBefore(earliest) ? earliest : start;
        long months = Math.max(0, ChronoUnit.MONTHS.between(from, end));
        if (months < LEAST_MONTHS) {
            throw new SeasonRefusal.TooFewMonths(months, LEAST_MONTHS);
        }
        return new Period(from, end);
    }

    private static LocalDate firstWholeMonth(LocalDate firstOrder) {
        var month = firstOrder.withDayOfMonth(1);
        return firstOrder.equals(month) ? month : month.plusMonths(1);
    }
}
