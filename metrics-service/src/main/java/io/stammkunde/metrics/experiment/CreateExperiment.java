package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Writes an experiment down as a draft. */
@ApplicationScoped
public class CreateExperiment {
    private final ExperimentBook book;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;

    public CreateExperiment(ExperimentBook book, FiguresDatabase database, ReportingCalendar calendar) {
        this.book = book;
        this.database = database;
        this.calendar = calendar;
    }

    /**
     * Fails with {@link ExperimentRefusal.Exists} if the key is taken, and with {@link InvalidParameter} if nobody has
     * ever been in the segment that it is for.
     */
    public Uni<Experiment> handle(String key, Definition definition) {
        var experiment =
                new Experiment(key, definition, new ExperimentState.Draft(), ExperimentBook.kept(calendar.now()));
        return requireSegment(definition.eligibilitySegment())
                .chain(() -> book.add(experiment))
                .replaceWith(experiment);
    }

    private Uni<Void> requireSegment(@Nullable String segment) {
        return segment == null
                ? Uni.createFrom().voidItem()
                : database.ask(sql -> Memberships.isKnown(sql, segment))
                        .invoke(CreateExperiment::refuseUnknown)
                        .replaceWithVoid();
    }

    private static void refuseUnknown(boolean known) {
        if (!known) {
            throw new InvalidParameter(
                    "/eligibilitySegment", "must be the key of a segment that somebody is in or has been in");
        }
    }
}
