package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/** Computes what came of an experiment, at any time: the verdict rests on inference that allows for that. */
@ApplicationScoped
public class ShowResults {
    private final KnownExperiments known;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    public ShowResults(
            KnownExperiments known, FiguresDatabase database, ReportingCalendar calendar, Currencies currencies) {
        this.known = known;
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /** Fails with {@link ExperimentRefusal.WrongState} for a draft. */
    public Uni<ExperimentResults> handle(String key, ResultsQuestion question) {
        return known.latest(key).chain(experiment -> results(experiment, question));
    }

    private Uni<ExperimentResults> results(Experiment experiment, ResultsQuestion question) {
        var started = experiment.state().startedAt();
        if (started == null) {
            throw new ExperimentRefusal.WrongState(experiment, "there are results once it has been started");
        }
        var now = calendar.now();
        var from = Objects.requireNonNullElse(experiment.definition().exposuresFrom(), started);
        var to = Objects.requireNonNullElse(experiment.state().stoppedAt(), now);
        return database.ask(sql -> observe(sql, experiment, from, to, now, question))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(observed -> conclude(experiment, observed, question));
    }

    private record Observed(Exposures.Scope scope, List<ExposedPerson> people, Excluded excluded) {}

    private Observed observe(
            DSLContext sql, Experiment experiment, Instant from, Instant to, Instant now, ResultsQuestion question) {
        var currency = question.currency() != null
                ? question.currency()
                : currencies.choose(null, currencies.present(sql, Purchases.before(to, null, now)));
        var scope = new Exposures.Scope(
                experiment.key(), from, to, experiment.definition().outcomeDays(), currency);
        return new Observed(scope, Exposures.people(sql, scope, now), Excluded.of(People.leftOut(sql, now, from, to)));
    }

    private static ExperimentResults conclude(Experiment experiment, Observed observed, ResultsQuestion question) {
        var definition = experiment.definition();
        var people = observed.people();
        var split = SplitCheck.of(definition, people);
        var groups = definition.variants().stream()
                .map(variant -> Group.of(variant, people))
                .toList();
        var metrics = new CompareVariants(definition, question, groups).all();
        return new ExperimentResults(
                experiment.key(),
                experiment.state().key(),
                observed.scope().from(),
                observed.scope().to(),
                observed.scope().currency(),
                (long) Math.ceil(definition.plan().perVariant()),
                1 - definition.plan().alpha(),
                Verdict.of(definition, split, metrics),
                split,
                metrics,
                observed.excluded());
    }
}
