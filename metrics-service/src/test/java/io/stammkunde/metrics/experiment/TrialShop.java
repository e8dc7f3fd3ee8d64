package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.noon;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.clv.FitModel;
import io.stammkunde.metrics.clv.PredictedValues;
import io.stammkunde.metrics.clv.ScoreLifetimes;
import io.stammkunde.metrics.clv.SendScores;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.MembershipRow;
import io.stammkunde.metrics.testshop.SentScores;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A shop with one experiment, since March, and four people who may be counted. */
final class TrialShop {
    static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    static final ResultsQuestion PLAIN = new ResultsQuestion(null, null, null);

    final Shop shop;
    final InMemoryExperimentBook book = new InMemoryExperimentBook();

    TrialShop(Path folder) {
        shop = new Shop(folder);
        shop.permit("ada", "ben", "cleo", "dora");
    }

    void running(Definition definition) {
        book.hold(new Experiment("trial", definition, new ExperimentState.Running(MARCH), MARCH));
    }

    ExperimentResults results(ResultsQuestion question) {
        var fitModel = new FitModel(shop.database, shop.calendar, shop.currencies, shop.config);
        var send = new SendScores(new SentScores(), shop.calendar);
        var score = new ScoreLifetimes(fitModel, shop.database, send, shop.calendar, shop.config);
        return new ShowResults(
                        new KnownExperiments(book),
                        new PredictedValues(fitModel, score),
                        shop.database,
                        shop.calendar,
                        shop.currencies,
                        shop.config)
                .handle("trial", question)
                .await()
                .indefinitely();
    }

    /** Puts people into a segment, or out of it, from an instant on. */
    void member(String segment, boolean member, Instant since, String... names) {
        var rows = Stream.of(names)
                .map(name -> new MembershipRow(Shop.id(name), segment, member, since))
                .toList();
        shop.store.add(MembershipBatch.of(rows, List.of())).await().indefinitely();
    }

    static ResolvedEventV1 viewed(String person, String variant, String day) {
        return event(
                "view-" + person + variant + day,
                person,
                "Experiment Viewed",
                noon(day),
                Map.of("experiment_id", "trial", "variation_id", variant));
    }

    static MetricResult.ArmResult arm(ExperimentResults results, int metric, int variant) {
        return results.metrics().get(metric).arms().get(variant);
    }
}
