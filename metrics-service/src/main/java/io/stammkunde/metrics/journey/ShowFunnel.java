package io.stammkunde.metrics.journey;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import jakarta.enterprise.context.ApplicationScoped;
import org.jooq.DSLContext;

/** Tells how far people get on a way of several events. */
@ApplicationScoped
public class ShowFunnel {
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ShowFunnel(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** Of the people who took the first step in a period. */
    public Uni<Funnel> handle(Period period, Steps steps, Window window) {
        return database.ask(sql -> funnel(sql, period, steps, window));
    }

    private Funnel funnel(DSLContext sql, Period period, Steps steps, Window window) {
        var reached = new Attempts(steps, window).reached(sql, period, calendar.now());
        var all = reached.getLast();
        return new Funnel(
                period.from(),
                period.to(),
                window.length().toSeconds(),
                SmallCells.LEAST_PEOPLE,
                Reach.steps(steps.events(), reached),
                SmallCells.hide(all.people()) ? null : all.medianSeconds(),
                measure.excluded(sql, period));
    }
}
