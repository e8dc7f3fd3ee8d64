package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.noon;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A shop with one experiment, since March, and four people who may be counted. */
final class TrialShop {
    static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    static final ResultsQuestion PLAIN = new ResultsQuestion(null, false, null);

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
        return new ShowResults(new KnownExperiments(book), shop.database, shop.calendar, shop.currencies)
                .handle("trial", question)
                .await()
                .indefinitely();
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
