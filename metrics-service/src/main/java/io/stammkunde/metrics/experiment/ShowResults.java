package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.clv.PredictedValues;
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
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Computes what came of an experiment, at any time: the verdict rests on inference that allows for that. */
@ApplicationScoped
public class ShowResults {
    private final KnownExperiments known;
    private final PredictedValues predicted;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final int leastPeople;

    public ShowResults(
            KnownExperiments known,
            PredictedValues predicted,
            FiguresDatabase database,
            ReportingCalendar calendar,
            Currencies currencies,
            MetricsConfig config) {
        this.known = known;
        this.predicted = predicted;
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
        this.leastPeople = config.leastPeople();
    }

    /**
     * Fails with {@link ExperimentRefusal.WrongState} for a draft; and, of an experiment judged on predicted value, with
     * a {@link io.stammkunde.metrics.clv.ClvRefusal} where there is no model of it.
     */
    public Uni<ExperimentResults> handle(String key, ResultsQuestion question) {
        return known.latest(key).chain(experiment -> results(experiment, question));
    }

    private Uni<ExperimentResults> results(Experiment experiment, ResultsQuestion question) {
        var started = experiment.state().startedAt();
        if (started == null) {
            throw new ExperimentRefusal.WrongState(experiment, "there are results once it has been started");
        }
        var from = Objects.requireNonNullElse(experiment.definition().exposuresFrom(), started);
        return currency(experiment, question)
                .chain(currency -> database.ask(sql -> observe(sql, experiment, from, currency)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(observed -> conclude(experiment, observed, question));
    }

    /** Null for the one that the purchases decide on. */
    private Uni<@Nullable String> currency(Experiment experiment, ResultsQuestion question) {
        return isPredicted(experiment.definition())
                ? predicted.upToDate().map(scored -> ofScores(scored, question.currency()))
                : Uni.createFrom().item(question.currency());
    }

    private static String ofScores(String scored, @Nullable String asked) {
        if (asked != null && !asked.equals(scored)) {
            throw new InvalidParameter(
                    "currency", "must be left out or %s, which predicted value is in".formatted(scored));
        }
        return scored;
    }

    private static boolean isPredicted(Definition definition) {
        return Stream.concat(Stream.of(definition.primary()), definition.guards().stream())
                .anyMatch(metric -> metric == OutcomeMetric.PREDICTED_CLV);
    }

    private record Observed(Exposures.Scope scope, List<ExposedPerson> people, long notEligible, Excluded excluded) {}

    private Observed observe(DSLContext sql, Experiment experiment, Instant from, @Nullable String asked) {
        var now = calendar.now();
        var to = Objects.requireNonNullElse(experiment.state().stoppedAt(), now);
        var currency = asked != null
                ? asked
                : currencies.choose(null, currencies.present(sql, Purchases.before(to, null, now)));
        var definition = experiment.definition();
        var scope = new Exposures.Scope(
                experiment.key(),
                from,
                to,
                definition.outcomeDays(),
                currency,
                definition.eligibilitySegment(),
                isPredicted(definition));
        return new Observed(
                scope,
                Exposures.people(sql, scope, now),
                Exposures.notEligible(sql, scope, now),
                Excluded.of(People.leftOut(sql, now, from, to)));
    }

    private ExperimentResults conclude(Experiment experiment, Observed observed, ResultsQuestion question) {
        var definition = experiment.definition();
        var people = observed.people();
        var split = SplitCheck.of(definition, people, leastPeople);
        var groups = definition.variants().stream()
                .map(variant -> Group.of(variant, people))
                .toList();
        var compare = new CompareVariants(definition, question, groups);
        var metrics = compare.all();
        var segments =
                new CompareSegments(definition, question, people, leastPeople, compare.cap(definition.primary()));
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
                segments.all(),
                observed.notEligible(),
                observed.excluded());
    }
}
