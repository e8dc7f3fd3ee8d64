package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.experiment.TrialShop.MARCH;
import static io.stammkunde.metrics.experiment.TrialShop.PLAIN;
import static io.stammkunde.metrics.experiment.TrialShop.arm;
import static io.stammkunde.metrics.experiment.TrialShop.viewed;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which exposures count, and which outcomes. */
class ExposuresTest {
    @TempDir
    Path folder;

    private TrialShop trial;
    private Shop shop;

    @BeforeEach
    void open() {
        trial = new TrialShop(folder);
        shop = trial.shop;
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void onlyWhatHappensAfterTheFirstExposureCounts() {
        trial.running(Trials.since(MARCH, null, OutcomeMetric.REVENUE, OutcomeMetric.ORDERS));
        shop.events(
                order("ada", "before", "2026-03-09", "1000"),
                viewed("ada", "a", "2026-03-10"),
                order("ada", "o1", "2026-03-11", "10"),
                order("ada", "o2", "2026-03-12", "20"),
                viewed("ben", "a", "2026-03-10"),
                order("ben", "o3", "2026-03-09", "500"),
                viewed("cleo", "b", "2026-03-10"),
                order("dora", "o4", "2026-03-11", "999"));

        var results = trial.results(PLAIN);

        assertThat(arm(results, 0, 0).mean()).isEqualTo(0.5);
        assertThat(arm(results, 1, 0).mean()).isEqualTo(15);
        assertThat(arm(results, 2, 0).mean()).isEqualTo(1);
        assertThat(arm(results, 0, 1).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).mean()).isZero();
        assertThat(results.verdict().outcome()).isEqualTo("too-early");
    }

    @Test
    void theVariantSeenFirstCountsAndSeeingSeveralIsTold() {
        trial.running(Trials.since(MARCH, null));
        shop.events(
                viewed("ada", "b", "2026-03-10"),
                viewed("ada", "a", "2026-03-11"),
                viewed("ben", "a", "2026-03-11"),
                viewed("ben", "a", "2026-03-12"),
                viewed("cleo", "z", "2026-03-11"));

        var split = trial.results(PLAIN).split();

        assertThat(split.variants())
                .extracting(SplitCheck.Share::variant, SplitCheck.Share::people)
                .containsExactly(tuple("a", 1L), tuple("b", 1L));
        assertThat(split.sawSeveral()).isEqualTo(1);
        assertThat(split.unknownVariant()).isEqualTo(1);
    }

    @Test
    void mergedProfilesAreOnePersonAndOthersNeedPermission() {
        trial.running(Trials.since(MARCH, null));
        shop.events(
                viewed("ada", "b", "2026-03-10"),
                viewed("ben", "a", "2026-03-11"),
                viewed("cleo", "a", "2026-03-11"),
                viewed("stranger", "a", "2026-03-11"),
                order("ben", "o1", "2026-03-12", "10"));
        shop.merge("ben", "ada");
        shop.withdraw("cleo");

        var results = trial.results(PLAIN);

        assertThat(arm(results, 0, 0).people()).isZero();
        assertThat(arm(results, 0, 1).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).mean()).isEqualTo(1);
        assertThat(results.excluded().noConsent()).isEqualTo(1);
    }

    @Test
    void exposuresOutsideOfTheExperimentAndLateOutcomesDoNotCount() {
        var definition = Trials.since(noon("2026-03-05"), 7);
        var stopped = new ExperimentState.Stopped(MARCH, noon("2026-03-20"));
        trial.book.hold(new Experiment("trial", definition, stopped, MARCH));
        shop.events(
                viewed("ada", "a", "2026-03-04"),
                viewed("ben", "a", "2026-03-05"),
                order("ben", "in time", noon("2026-03-12").minusSeconds(1), "10", "EUR"),
                viewed("cleo", "b", "2026-03-06"),
                order("cleo", "late", noon("2026-03-13"), "10", "EUR"),
                viewed("dora", "b", "2026-03-20"));

        var results = trial.results(PLAIN);

        assertThat(results.state()).isEqualTo("stopped");
        assertThat(arm(results, 0, 0).people()).isEqualTo(1);
        assertThat(arm(results, 0, 0).mean()).isEqualTo(1);
        assertThat(arm(results, 0, 1).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).mean()).isZero();
    }

    @Test
    void otherNamesOfThePropertiesAreUnderstoodAndOtherExperimentsAreNot() {
        trial.running(Trials.since(MARCH, null));
        shop.events(
                event(
                        "v1",
                        "ada",
                        "Experiment Viewed",
                        noon("2026-03-10"),
                        Map.of("experiment", "trial", "variant", "a")),
                event(
                        "v2",
                        "ben",
                        "Experiment Viewed",
                        noon("2026-03-10"),
                        Map.of("experiment_name", "trial", "variation_name", "b")),
                event(
                        "v3",
                        "cleo",
                        "Experiment Viewed",
                        noon("2026-03-10"),
                        Map.of("experiment_id", "another", "variation_id", "b")),
                event("v4", "dora", "Experiment Viewed", noon("2026-03-10"), Map.of()));

        var results = trial.results(PLAIN);

        assertThat(arm(results, 0, 0).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).people()).isEqualTo(1);
    }

    @Test
    void revenueIsInOneCurrencyAndConversionInAll() {
        trial.running(Trials.since(MARCH, null, OutcomeMetric.REVENUE));
        shop.events(
                viewed("ada", "a", "2026-03-10"),
                order("ada", "usd", noon("2026-03-11"), "7", "USD"),
                order("ada", "eur", noon("2026-03-11"), "5", "EUR"),
                viewed("ben", "a", "2026-03-10"),
                order("ben", "usd2", noon("2026-03-11"), "9", "USD"));

        assertThat(arm(trial.results(PLAIN), 1, 0).mean()).isEqualTo(2.5);
        var dollars = trial.results(new ResultsQuestion("USD", null, null));
        assertThat(dollars.currency()).isEqualTo("USD");
        assertThat(arm(dollars, 1, 0).mean()).isEqualTo(8);
        assertThat(arm(dollars, 0, 0).mean()).isEqualTo(1);
    }

    @Test
    void aDraftHasNoResults() {
        trial.book.hold(new Experiment("trial", Trials.since(MARCH, null), new ExperimentState.Draft(), MARCH));

        assertThatThrownBy(() -> trial.results(PLAIN)).isInstanceOf(ExperimentRefusal.WrongState.class);
    }
}
