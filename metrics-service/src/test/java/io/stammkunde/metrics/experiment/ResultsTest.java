package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.experiment.TrialShop.MARCH;
import static io.stammkunde.metrics.experiment.TrialShop.PLAIN;
import static io.stammkunde.metrics.experiment.TrialShop.arm;
import static io.stammkunde.metrics.experiment.TrialShop.viewed;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.WelchTest;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From events to the verdict. */
class ResultsTest {
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

    /** 600 people a variant; each tenth of the control buys and each fifth of the treatment, for 10 + i mod 7. */
    private void shopOfTwelveHundred() {
        var names = IntStream.range(0, 1200).mapToObj(i -> "person-" + i).toArray(String[]::new);
        shop.permit(names);
        var events = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < names.length; i++) {
            boolean treated = i % 2 == 1;
            events.add(viewed(names[i], treated ? "b" : "a", "2026-03-1" + i % 10));
            if (i / 2 % (treated ? 5 : 10) == 0) {
                events.add(order(names[i], "o-" + i, "2026-03-25", String.valueOf(10 + i % 7)));
            }
            if (i % 3 == 0) {
                events.add(order(names[i], "earlier-" + i, "2026-02-01", String.valueOf(5 + i % 11)));
            }
        }
        shop.events(events);
    }

    @Test
    void aClearEffectIsFoundWithTheNumbersBehindIt() {
        trial.running(Trials.since(MARCH, null, OutcomeMetric.REVENUE));
        shopOfTwelveHundred();

        var results = trial.results(PLAIN);

        var conversion = results.metrics().getFirst().comparisons().getFirst();
        assertThat(conversion.difference()).isCloseTo(0.1, within(1e-15));
        assertThat(conversion.lift()).isCloseTo(1, within(1e-14));
        assertThat(Objects.requireNonNull(conversion.alwaysValid()).difference().lower())
                .isPositive();
        assertThat(Objects.requireNonNull(conversion.bayesian()).chanceToBeat()).isGreaterThan(0.999);
        assertThat(results.verdict().outcome()).isEqualTo("better");
        assertThat(results.verdict().variant()).isEqualTo("b");
        assertThat(results.verdict().text().en())
                .startsWith("“B” is better than “A”: conversion +100.0% (95% sure to lie between ")
                .endsWith("600 against 600 people.");
        assertThat(results.verdict().text().de())
                .startsWith("„B“ ist besser als „A“: Konversion +100,0 % (mit 95 % Sicherheit zwischen ")
                .endsWith("600 gegen 600 Personen.");
    }

    @Test
    void revenuePerPersonIsWelchsTestOverAllPeople() {
        trial.running(Trials.since(MARCH, null, OutcomeMetric.REVENUE));
        shopOfTwelveHundred();

        var revenue = trial.results(PLAIN).metrics().get(1).comparisons().getFirst();

        var fixed = Objects.requireNonNull(revenue.fixedHorizon());
        var expected = WelchTest.difference(spent(0, 10), spent(1, 5), 0.05);
        assertThat(fixed.p()).isCloseTo(expected.p(), within(1e-12));
        assertThat(fixed.difference().lower()).isCloseTo(expected.interval().lower(), within(1e-12));
        assertThat(fixed.holm()).isGreaterThanOrEqualTo(fixed.p());
    }

    private static Arm spent(int group, int each) {
        double sum = 0;
        double squares = 0;
        for (int i = group; i < 1200; i += 2) {
            double spent = i / 2 % each == 0 ? 10 + i % 7 : 0;
            sum += spent;
            squares += spent * spent;
        }
        return Arm.ofSums(600, sum, squares);
    }

    @Test
    void adjustmentAndCapAreToldAndChangeRevenueOnly() {
        trial.running(Trials.since(MARCH, null, OutcomeMetric.REVENUE));
        shopOfTwelveHundred();

        var plain = trial.results(PLAIN);
        var adjusted = trial.results(new ResultsQuestion(null, PrePeriod.REVENUE, 0.5));

        assertThat(adjusted.metrics().get(1).cap()).isBetween(10.0, 16.0);
        var cuped = Objects.requireNonNull(adjusted.metrics().get(1).cuped());
        assertThat(cuped.covariate()).isEqualTo("revenue-before-exposure");
        assertThat(cuped.varianceReduction()).isBetween(0.0, 1.0);
        assertThat(adjusted.metrics().getFirst())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*holm", ".*benjaminiHochberg")
                .isEqualTo(plain.metrics().getFirst());
        assertThat(arm(adjusted, 1, 1).mean()).isLessThan(mean(arm(plain, 1, 1).mean()));
    }

    private static double mean(@Nullable Double mean) {
        return Objects.requireNonNull(mean);
    }

    @Test
    void peopleSplitOtherwiseThanPlannedBlockTheVerdict() {
        trial.running(Trials.since(MARCH, null));
        var names = IntStream.range(0, 300).mapToObj(i -> "person-" + i).toArray(String[]::new);
        shop.permit(names);
        shop.events(IntStream.range(0, 300)
                .mapToObj(
                        i -> viewed(names[i], i < 200 && i % 2 == 0 ? "a" : "b", i < 200 ? "2026-03-10" : "2026-03-11"))
                .toList());

        var results = trial.results(PLAIN);

        assertThat(results.split().mismatch()).isTrue();
        assertThat(results.split().days())
                .extracting(SplitCheck.Uneven::at, SplitCheck.Uneven::people)
                .containsExactly(tuple("2026-03-11", List.of(0L, 100L)));
        assertThat(results.split().sources()).hasSize(1);
        assertThat(results.verdict().outcome()).isEqualTo("split-mismatch");
        assertThat(results.verdict().text().en())
                .startsWith("No verdict: the split 100 : 200 instead of the planned 150 : 150 cannot be chance")
                .contains("Uneven days: 11 March 2026 (0 : 100).");
    }

    @Test
    void daysAndSourcesOfExposureAreCountedAndSmallOnesHidden() {
        trial.running(Trials.since(MARCH, null));
        var names = IntStream.range(0, 9).mapToObj(i -> "person-" + i).toArray(String[]::new);
        shop.permit(names);
        shop.events(IntStream.range(0, 9)
                .mapToObj(i -> viewed(names[i], i % 2 == 0 ? "a" : "b", i < 6 ? "2026-03-10" : "2026-03-11"))
                .toList());

        var split = trial.results(PLAIN).split();

        assertThat(split.byDay())
                .containsExactly(
                        new SplitCheck.Exposed("2026-03-10", List.of(3L, 3L), false),
                        new SplitCheck.Exposed("2026-03-11", null, true));
        assertThat(split.bySource())
                .singleElement()
                .satisfies(source -> assertThat(source.people()).containsExactly(5L, 4L));
    }

    @Test
    void ordersBeforeTheExposureAdjustAsWell() {
        trial.running(Trials.since(MARCH, null, OutcomeMetric.REVENUE));
        shopOfTwelveHundred();

        var cuped = trial.results(new ResultsQuestion(null, PrePeriod.ORDERS, null))
                .metrics()
                .get(1)
                .cuped();

        assertThat(Objects.requireNonNull(cuped).covariate()).isEqualTo("orders-before-exposure");
    }

    @Test
    void nobodyWhoMayBeCountedIsNoData() {
        trial.running(Trials.since(MARCH, null));

        assertThat(trial.results(PLAIN).verdict().outcome()).isEqualTo("no-data");
    }
}
