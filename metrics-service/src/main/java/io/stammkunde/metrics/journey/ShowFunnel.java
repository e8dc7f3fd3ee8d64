package io.stammkunde.metrics.journey;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.journey.Funnel.Group;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.TooManyGroups;
import io.stammkunde.metrics.reporting.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Tells how far people get on a way of several events. */
@ApplicationScoped
public class ShowFunnel {
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;
    private final int maxGroups;

    public ShowFunnel(
            FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure, MetricsConfig config) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
        this.maxGroups = config.maxGroups();
    }

    /**
     * Of the people who took the first step in a period, or of a part of them.
     *
     * @param by what it is to be divided by, or null
     */
    public Uni<Funnel> handle(FigureQuestion question, Steps steps, Window window, @Nullable Part by) {
        return database.ask(sql -> funnel(sql, question, new Attempts(steps, window), steps, window, by));
    }

    private Funnel funnel(
            DSLContext sql, FigureQuestion question, Attempts attempts, Steps steps, Window window, @Nullable Part by) {
        var facts = measure.facts(sql, question);
        var view = question.view(View.at(calendar.now()));
        var whole = group(sql, question.period(), attempts, steps, view, "");
        return new Funnel(
                question.period().from(),
                question.period().to(),
                window.length().toSeconds(),
                Shown.leastPeople(),
                whole.steps(),
                whole.medianSeconds(),
                whole.medianWithin(),
                by == null
                        ? null
                        : names(sql, by).stream()
                                .map(name -> group(
                                        sql,
                                        question.period(),
                                        attempts,
                                        steps,
                                        view.within(by.restriction(name)),
                                        name))
                                .toList(),
                facts.excluded());
    }

    private List<String> names(DSLContext sql, Part by) {
        var names = by.names(sql, maxGroups);
        if (names.size() > maxGroups) {
            throw new TooManyGroups(by.key(), maxGroups);
        }
        return names;
    }

    private static Group group(DSLContext sql, Period period, Attempts attempts, Steps steps, View view, String name) {
        var reached = attempts.within(sql, period, view, attempts.reached(sql, period, view));
        var wholes = view.restrictions().stream()
                .map(restriction -> attempts.reached(sql, period, view.without(restriction)))
                .toList();
        int all = reached.size() - 1;
        boolean hidden = Reach.isHidden(all, reached, wholes);
        return new Group(
                name,
                Reach.steps(steps.events(), reached, wholes),
                hidden ? null : reached.get(all).medianSeconds(),
                hidden ? null : reached.get(all).medianWithin());
    }
}
