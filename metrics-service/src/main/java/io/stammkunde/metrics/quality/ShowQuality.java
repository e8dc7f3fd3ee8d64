package io.stammkunde.metrics.quality;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.quality.DataQuality.DimensionResult;
import io.stammkunde.metrics.quality.DataQuality.RuleResult;
import io.stammkunde.metrics.quality.Rule.Dimension;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;

/** Checks the data of a period. */
@ApplicationScoped
public class ShowQuality {
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ShowQuality(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** Of everything that happened in a period. */
    public Uni<DataQuality> handle(Period period) {
        return database.ask(sql -> quality(sql, period));
    }

    private DataQuality quality(DSLContext sql, Period period) {
        var now = calendar.now();
        var facts = measure.facts(sql, FigureQuestion.ofAll(period, Comparison.NONE, null, null));
        return new DataQuality(
                period.from(),
                period.to(),
                facts.quality().grade(),
                dimensions(sql, period, now),
                Collected.duplicates(sql, now),
                Collected.gaps(sql, period, calendar.today()),
                Collected.unused(sql, period, now),
                ReadProperties.MEANING,
                facts.excluded());
    }

    private static List<DimensionResult> dimensions(DSLContext sql, Period period, Instant now) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> of(
                        dimension,
                        Rules.ALL.stream()
                                .filter(rule -> rule.dimension() == dimension)
                                .map(rule -> rule.check(sql, period, now))
                                .toList()))
                .toList();
    }

    private static DimensionResult of(Dimension dimension, List<RuleResult> rules) {
        long passing = rules.stream().mapToLong(RuleResult::passing).sum();
        long checked = rules.stream().mapToLong(RuleResult::checked).sum();
        return new DimensionResult(
                dimension.key(), passing, checked, checked == 0 ? null : (double) passing / checked, rules);
    }
}
