package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.FigureAnswer.Asked;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.FigureAnswer.Group;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.figure.FigureAnswer.Previous;
import io.stammkunde.metrics.reporting.Basis;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.NotDivisible;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.ScanLimit;
import io.stammkunde.metrics.reporting.TooManyGroups;
import io.stammkunde.metrics.reporting.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Measures figures within one question to the store, so that everything in an answer is of one state. */
@ApplicationScoped
public class MeasureFigures {
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final int maxSeriesPoints;
    private final int maxGroups;
    private final int leastPeople;
    private final long maxOrdersRead;

    public MeasureFigures(ReportingCalendar calendar, Currencies currencies, MetricsConfig config) {
        this.calendar = calendar;
        this.currencies = currencies;
        this.maxSeriesPoints = config.maxSeriesPoints();
        this.maxGroups = config.maxGroups();
        this.leastPeople = config.leastPeople();
        this.maxOrdersRead = config.maxOrdersRead();
    }

    /**
     * What the figures of a period have in common.
     *
     * @param excluded whom they leave out
     * @param quality how far their data can be relied on
     */
    public record Facts(Excluded excluded, Quality quality) {}

    /**
     * A figure in a period, with what its interval rests on.
     *
     * @param period as much of the one asked for as can be told of; all of it where the figure is hidden
     * @param hidden whether it is about too few people
     */
    private record Measured(Period period, Measure measure, Optional<Evidence> evidence, boolean hidden) {
        @Nullable
        BigDecimal value() {
            return hidden ? null : measure.value();
        }
    }

    /** One figure; amounts in one currency, counts over all unless one was asked for. */
    public FigureAnswer answer(DSLContext sql, Figure figure, FigureQuestion question) {
        requireReadable(sql, question, List.of(figure));
        var now = calendar.now();
        var everybody = looksOften(question)
                ? Basis.of(sql, View.at(now), question.periods(), figure.looksBack())
                : View.at(now);
        var currency = currency(sql, figure, question, everybody);
        return answer(sql, figure, question, currency, question.view(everybody), facts(sql, question));
    }

    /** Refuses a question that would read too much of the orders. */
    public void requireReadable(DSLContext sql, FigureQuestion question, List<Figure> figures) {
        // what periods a part may be asked for depends on all time
        var ofAllTime = !question.restrictions().isEmpty()
                || question.by() != null
                || figures.stream().anyMatch(Figure::looksBack);
        ScanLimit.check(sql, question.periods(), ofAllTime, figures.size(), maxOrdersRead);
    }

    private static boolean looksOften(FigureQuestion question) {
        return question.grain() != null || question.periods().size() > 1;
    }

    private @Nullable String currency(DSLContext sql, Figure figure, FigureQuestion question, View everybody) {
        return figure.inOneCurrency() && question.currency() == null
                ? currencies.choose(sql, question.period(), everybody)
                : question.currency();
    }

    /** What the answers to a question have in common; refuses one about a segment that is not known. */
    public Facts facts(DSLContext sql, FigureQuestion question) {
        Disclosure.requireKnown(sql, question.restrictions());
        return new Facts(excluded(sql, question.period()), Quality.of(sql, question.period()));
    }

    /** The people whom the figures of a period leave out. */
    public Excluded excluded(DSLContext sql, Period period) {
        return Excluded.of(
                People.leftOut(sql, calendar.now(), calendar.startOf(period.from()), calendar.startOf(period.to())));
    }

    /**
     * One figure.
     *
     * @param currency chosen already
     * @param view of the question, which figures of one board share
     */
    public FigureAnswer answer(
            DSLContext sql, Figure figure, FigureQuestion question, @Nullable String currency, View view, Facts facts) {
        var definition = figure.definition();
        var scope = new FigureScope(question.period(), null, currency, figure.isSumOverBuyers() ? view : view.anew());
        requireDivisible(figure, question, scope);
        var points = question.grain() == null ? null : question.grain().points(question.period(), maxSeriesPoints);
        var grid = TimeGrids.of(sql, figure, scope, calendar.today(), leastPeople);
        var measured = measured(sql, figure, scope, grid);
        var other = question.comparison().with(question.period());
        var before = other.map(period -> measured(sql, figure, scope.in(period), grid));
        var comparable = before.filter(earlier -> figure.isRatio()
                || (isWhole(measured, question.period())
                        && other.map(period -> isWhole(earlier, period)).orElse(true)));
        var value = measured.value();
        return new FigureAnswer(
                definition.key(),
                measured.period().from(),
                measured.period().to(),
                isWhole(measured, question.period()) ? null : Asked.of(question.period()),
                question.knownBy(),
                value,
                FigureAnswer.unitKey(definition.unit()),
                figure.inOneCurrency() ? currency : null,
                measured.hidden() ? null : measured.measure().numerator(),
                measured.hidden() ? null : measured.measure().denominator(),
                measured.hidden() ? null : measured.measure().people(),
                measured.hidden(),
                measured.evidence().flatMap(Evidence::interval).orElse(null),
                before.map(earlier -> new Previous(
                                earlier.period().from(), earlier.period().to(), earlier.value()))
                        .orElse(null),
                comparable
                        // points have no zero that something could be a multiple of
                        .filter(earlier -> definition.unit() != FigureDefinition.Unit.POINTS)
                        .map(earlier -> Measure.change(value, earlier.value()))
                        .orElse(null),
                comparable
                        .flatMap(earlier -> earlier.evidence()
                                .flatMap(then -> measured.evidence().flatMap(seen -> Change.between(then, seen))))
                        .orElse(null),
                points == null ? null : series(sql, figure, scope.by(question.grain()), points, grid),
                question.by() == null ? null : groups(sql, figure, question.by(), scope),
                facts.excluded(),
                facts.quality());
    }

    private static void requireDivisible(Figure figure, FigureQuestion question, FigureScope scope) {
        var divided = !question.restrictions().isEmpty() || question.by() != null;
        if ((divided || question.knownBy() != null) && !figure.isDivisible(scope)) {
            throw figure.isDivisible(scope.asOfNow())
                    ? NotDivisible.asOfThen(figure.definition().key())
                    : NotDivisible.ofEverybody(figure.definition().key());
        }
        if (divided && question.knownBy() != null) {
            throw NotDivisible.asOf(figure.definition().key());
        }
        if (question.by() == Dimension.CURRENCY && !figure.isAboutOrders()) {
            throw NotDivisible.byCurrency(figure.definition().key());
        }
    }

    private static boolean isWhole(Measured measured, Period asked) {
        return measured.period().equals(asked);
    }

    private Measured measured(DSLContext sql, Figure figure, FigureScope scope, TimeGrid grid) {
        return grid.within(scope.period())
                .map(period -> measured(sql, figure, scope.in(period)))
                .filter(measured -> !measured.hidden())
                // days on which nobody was there are no answer about those on which somebody was
                .filter(measured -> measured.measure().people() > 0 || isWhole(measured, scope.period()))
                .orElseGet(
                        () -> new Measured(scope.period(), Measure.nothing(figure.isRatio()), Optional.empty(), true));
    }

    private Measured measured(DSLContext sql, Figure figure, FigureScope scope) {
        var part = Measurements.part(sql, figure, scope);
        var hidden = Disclosure.hides(sql, figure, scope, part.people(), leastPeople);
        return new Measured(
                scope.period(),
                part.measure(),
                hidden ? Optional.empty() : part.evidence().get(),
                hidden);
    }

    /** A point that cuts a block of the grid is hidden: what it shares with its neighbours follows from theirs. */
    private List<Point> series(
            DSLContext sql, Figure figure, FigureScope scope, List<LocalDate> points, TimeGrid grid) {
        var measured = scope.isOfPart()
                ? Measurements.byBucket(sql, figure, scope)
                : Measurements.valuesByBucket(sql, figure, scope);
        var nothing = Measure.nothing(figure.isRatio());
        var measures =
                points.stream().map(at -> measured.getOrDefault(at, nothing)).toList();
        var hidden =
                Suppression.of(measures.stream().map(Measure::people).toList(), scope.isOfPart() ? leastPeople : 0);
        var series = new ArrayList<Point>();
        for (int i = 0; i < points.size(); i++) {
            var end = i + 1 < points.size() ? points.get(i + 1) : scope.period().to();
            boolean cuts = measures.get(i).people() > 0 && !grid.allows(new Period(points.get(i), end));
            boolean hides = hidden.get(i) || cuts;
            series.add(new Point(points.get(i), hides ? null : measures.get(i).value(), hides));
        }
        return series;
    }

    private List<Group> groups(DSLContext sql, Figure figure, Dimension by, FigureScope scope) {
        var names = Groups.of(sql, figure, by, scope, maxGroups);
        if (names.size() > maxGroups) {
            throw new TooManyGroups(by.key(), maxGroups);
        }
        var parts = Measurements.parts(sql, figure, by, scope, names);
        var grids = TimeGrids.of(sql, figure, by, scope, names, calendar.today(), leastPeople);
        var hidden = Suppression.of(
                parts.stream().map(Measurements.Found::people).toList(),
                grids.stream().map(grid -> !grid.allows(scope.period())).toList(),
                leastPeople);
        var groups = new ArrayList<Group>();
        for (int i = 0; i < names.size(); i++) {
            groups.add(hidden.get(i) ? Group.hidden(names.get(i)) : group(names.get(i), parts.get(i)));
        }
        return groups;
    }

    private static Group group(String name, Measurements.Found part) {
        var measure = part.measure();
        return new Group(
                name,
                measure.value(),
                measure.numerator(),
                measure.denominator(),
                measure.people(),
                false,
                part.evidence().get().flatMap(Evidence::interval).orElse(null));
    }
}
