package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.experiment.TrialShop.PLAIN;
import static io.stammkunde.metrics.experiment.TrialShop.arm;
import static io.stammkunde.metrics.experiment.TrialShop.viewed;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.clv.ClvRefusal;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment that is judged by what its people are expected to be worth. */
class PredictedValueTest {
    private static final int CUSTOMERS = 400;

    @TempDir
    Path folder;

    private TrialShop trial;
    private Shop shop;

    @BeforeEach
    void open() {
        trial = new TrialShop(folder);
        shop = trial.shop;
        trial.running(Trials.judgedBy(OutcomeMetric.PREDICTED_CLV));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** Customers who buy at rates of their own from a year before the experiment until one day they stop. */
    private void customers() {
        var names = IntStream.range(0, CUSTOMERS).mapToObj(i -> "person-" + i).toArray(String[]::new);
        shop.permit(names);
        var random = new Random(3);
        var events = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < CUSTOMERS; i++) {
            double pause = Math.min(30 / -Math.log(1 - random.nextDouble()), 500);
            double leaves = random.nextDouble() * random.nextDouble();
            double level = 20 * Math.exp(0.6 * random.nextGaussian());
            var day = LocalDate.parse("2025-01-01").plusDays(random.nextInt(200));
            int number = 0;
            do {
                events.add(order(
                        names[i],
                        i + "-" + number++,
                        day.toString(),
                        String.valueOf(Math.round(level * (0.5 + random.nextDouble())))));
                day = day.plusDays(1 + (long) (-pause * Math.log(1 - random.nextDouble())));
            } while (random.nextDouble() > leaves && day.isBefore(LocalDate.parse("2026-06-30")));
            events.add(viewed(names[i], i % 2 == 0 ? "a" : "b", "2026-03-10"));
        }
        events.add(viewed("ada", "a", "2026-03-10"));
        shop.events(events);
    }

    private Map<UUID, Double> scores() {
        return shop.database
                .ask(sql -> {
                    var scores = new HashMap<UUID, Double>();
                    sql.fetch("SELECT person_id, clv FROM scores")
                            .forEach(row -> scores.put(row.get(0, UUID.class), row.get(1, Double.class)));
                    return scores;
                })
                .await()
                .indefinitely();
    }

    @Test
    void eachPersonCountsWithTheScoreOfNowAndWithoutOneAsNothing() {
        customers();

        var results = trial.results(PLAIN);

        var scores = scores();
        double control = IntStream.range(0, CUSTOMERS)
                .filter(i -> i % 2 == 0)
                .mapToDouble(i -> scores.get(Shop.id("person-" + i)))
                .sum();
        assertThat(scores).hasSize(CUSTOMERS);
        assertThat(results.currency()).isEqualTo("EUR");
        assertThat(arm(results, 0, 0).people()).isEqualTo(CUSTOMERS / 2 + 1);
        assertThat(arm(results, 0, 0).mean()).isCloseTo(control / (CUSTOMERS / 2 + 1), within(1e-9));
        assertThat(arm(results, 0, 0).mean()).isPositive();
        assertThat(results.metrics().getFirst().metric()).isEqualTo("predicted-clv");
        assertThatThrownBy(() -> trial.results(new ResultsQuestion("USD", null, null)))
                .isInstanceOf(InvalidParameter.class);
    }

    @Test
    void withoutAModelThereIsNothingToJudgeBy() {
        assertThatThrownBy(() -> trial.results(PLAIN)).isInstanceOf(ClvRefusal.TooFewCustomers.class);
    }
}
