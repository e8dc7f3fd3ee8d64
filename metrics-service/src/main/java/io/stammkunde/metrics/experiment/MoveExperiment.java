package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.experiment.ExperimentState.Draft;
import io.stammkunde.metrics.experiment.ExperimentState.Running;
import io.stammkunde.metrics.experiment.ExperimentState.Stopped;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;

/** Starts and stops experiments, each once. */
@ApplicationScoped
public class MoveExperiment {
    private final ExperimentBook book;
    private final KnownExperiments known;
    private final ReportingCalendar calendar;

    public MoveExperiment(ExperimentBook book, KnownExperiments known, ReportingCalendar calendar) {
        this.book = book;
        this.known = known;
        this.calendar = calendar;
    }

    /** From draft to running; any other state fails with {@link ExperimentRefusal.WrongState}. */
    public Uni<Experiment> start(String key) {
        return move(key, experiment -> started(experiment, ExperimentBook.kept(calendar.now())));
    }

    /** From running to stopped; any other state fails with {@link ExperimentRefusal.WrongState}. */
    public Uni<Experiment> stop(String key) {
        return move(key, experiment -> stopped(experiment, ExperimentBook.kept(calendar.now())));
    }

    private Uni<Experiment> move(String key, Function<Experiment, Experiment> decision) {
        return known.latest(key).chain(before -> write(before, decision.apply(before)));
    }

    private Uni<Experiment> write(Experiment before, Experiment after) {
        return book.move(after, before.state().name())
                .map(moved -> moved ? after : refused(before))
                .map(known::remember);
    }

    private static Experiment refused(Experiment experiment) {
        throw new ExperimentRefusal.WrongState(experiment, "somebody else has just moved it");
    }

    private static Experiment started(Experiment experiment, Instant now) {
        return switch (experiment.state()) {
            case Draft draft -> experiment.in(draft.start(now));
            case Running r -> throw new ExperimentRefusal.WrongState(experiment, "only a draft can be started");
            case Stopped s -> throw new ExperimentRefusal.WrongState(experiment, "only a draft can be started");
        };
    }

    private static Experiment stopped(Experiment experiment, Instant now) {
        return switch (experiment.state()) {
            case Running running -> experiment.in(running.stop(now));
            case Draft d -> throw new ExperimentRefusal.WrongState(experiment, "only a running one can be stopped");
            case Stopped s -> throw new ExperimentRefusal.WrongState(experiment, "only a running one can be stopped");
        };
    }
}
