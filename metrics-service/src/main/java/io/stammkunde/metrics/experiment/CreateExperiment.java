package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes an experiment down as a draft. */
@ApplicationScoped
public class CreateExperiment {
    private final ExperimentBook book;
    private final ReportingCalendar calendar;

    public CreateExperiment(ExperimentBook book, ReportingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Fails with {@link ExperimentRefusal.Exists} if the key is taken. */
    public Uni<Experiment> handle(String key, Definition definition) {
        var experiment =
                new Experiment(key, definition, new ExperimentState.Draft(), ExperimentBook.kept(calendar.now()));
        return book.add(experiment).replaceWith(experiment);
    }
}
