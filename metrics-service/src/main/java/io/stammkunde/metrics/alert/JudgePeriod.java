package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.TargetDefinition;
import io.stammkunde.metrics.reporting.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Measures a period and says what is to be told of it. What is hidden from readers is told of to nobody. */
@ApplicationScoped
public class JudgePeriod {
    private final Catalogue catalogue;
    private final MeasureFigures measure;

    public JudgePeriod(Catalogue catalogue, MeasureFigures measure) {
        this.catalogue = catalogue;
        this.measure = measure;
    }

    /** Nothing where the period is as was wanted, has no value, or is, as a whole, about too few people to be told of. */
    Optional<Finding> handle(DSLContext sql, TargetDefinition wanted, Period period) {
        var figure = catalogue.figure(wanted.figure());
        var answer = measure.answer(sql, figure, wanted.over(period, null));
        var value = answer.value();
        if (value == null || answer.suppressed() || answer.asked() != null) {
            return Optional.empty();
        }
        return switch (wanted.aim()) {
            case Aim.Goal(var bound) -> Finding.against(bound, value);
            case Aim.Limit(var bound) -> Finding.against(bound, value);
            case Aim.NoSurprise none ->
                Finding.of(Verdict.of(wanted.rhythm(), series(sql, figure, wanted, period, value)), value);
        };
    }

    /** The periods before, and last the period with the value that the whole answer gave. */
    private List<Reading> series(
            DSLContext sql, Figure figure, TargetDefinition wanted, Period period, BigDecimal value) {
        var rhythm = wanted.rhythm();
        var before = new Period(rhythm.before(period.from(), Verdict.memory(rhythm)), period.from());
        var answer = measure.answer(sql, figure, wanted.over(before, rhythm.grain()));
        var series = new ArrayList<Reading>();
        for (var point : answer.series() == null ? List.<Point>of() : answer.series()) {
            series.add(new Reading(point.at(), point.suppressed() ? null : number(point.value())));
        }
        series.add(new Reading(period.from(), number(value)));
        return series;
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
