package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.figure.FigureAnswer.Previous;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Measures figures within one question to the store, so that everything in an answer is of one state. */
@ApplicationScoped
public class MeasureFigures {
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final int maxSeriesPoints;

    public MeasureFigures(ReportingCalendar calendar, Currencies currencies, MetricsConfig config) {
        this.calendar = calendar;
        this.currencies = currencies;
        this.maxSeriesPoints = config.maxSeriesPoints();
    }

    /** One figure; amounts in one currency, counts over all unless one was asked for. */
    public FigureAnswer answer(DSLContext sql, Figure figure, FigureQuestion question) {
        var now = calendar.now();
        var currency = figure.inOneCurrency()
                ? currencies.choose(
                        question.currency(), currencies.present(sql, Purchases.in(question.period(), null, now)))
                : question.currency();
        return answer(sql, figure, question, currency, now, excluded(sql, question.period()));
    }

    /** The people whom the figures of a period leave out. */
    public Excluded excluded(DSLContext sql, Period period) {
        return new Excluded(
                People.leftOut(sql, calendar.now(), calendar.startOf(period.from()), calendar.startOf(period.to())));
    }

    /** One figure in a currency that was chosen already. */
    public FigureAnswer answer(
            DSLContext sql,
            Figure figure,
            FigureQuestion question,
            @Nullable String currency,
            Instant now,
            Excluded excluded) {
        var definition = figure.definition();
        var points = question.grain() == null ? null : question.grain().points(question.period(), maxSeriesPoints);
        var measure = total(sql, figure, new FigureScope(question.period(), null, currency, now));
        Previous previous = null;
        if (question.withPrevious()) {
            var before = question.period().previous();
            var earlier = total(sql, figure, new FigureScope(before, null, currency, now));
            previous = new Previous(before.from(), before.to(), earlier.value());
        }
        return new FigureAnswer(
                definition.key(),
                question.period().from(),
                question.period().to(),
                measure.value(),
                FigureAnswer.unitKey(definition.unit()),
                figure.inOneCurrency() ? currency : null,
                measure.numerator(),
                measure.denominator(),
                measure.people(),
                previous,
                previous == null ? null : Measure.change(measure.value(), previous.value()),
                points == null
                        ? null
                        : series(
                                sql,
                                figure,
                                new FigureScope(question.period(), question.grain(), currency, now),
                                points),
                excluded);
    }

    private static Measure total(DSLContext sql, Figure figure, FigureScope scope) {
        return measures(sql, figure, scope).values().stream()
                .findFirst()
                .orElseGet(() -> Measure.nothing(figure.isRatio()));
    }

    private static List<Point> series(DSLContext sql, Figure figure, FigureScope scope, List<LocalDate> points) {
        var measured = measures(sql, figure, scope);
        var nothing = Measure.nothing(figure.isRatio());
        return points.stream()
                .map(at -> new Point(at, measured.getOrDefault(at, nothing).value()))
                .toList();
    }

    private static Map<LocalDate, Measure> measures(DSLContext sql, Figure figure, FigureScope scope) {
        var measures = new LinkedHashMap<LocalDate, Measure>();
        for (var row : sql.fetch(figure.measure(scope))) {
            BigDecimal numerator = row.value2() == null ? BigDecimal.ZERO : row.value2();
            measures.put(row.value1(), new Measure(numerator, row.value3(), row.value4()));
        }
        return measures;
    }
}
