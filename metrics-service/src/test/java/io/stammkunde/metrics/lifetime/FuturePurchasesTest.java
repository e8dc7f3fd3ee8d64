package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The distribution of what is to come, against its mean and against customers who were simulated. */
class FuturePurchasesTest {
    private static final BgNbd BG = new BgNbd(0.8, 6, 0.9, 3);
    private static final MbgNbd MBG = new MbgNbd(0.8, 6, 0.9, 3);
    private static final ParetoNbd PARETO = new ParetoNbd(0.8, 6, 1.4, 20);

    static Stream<Arguments> customers() {
        return Stream.of(BG, MBG, PARETO)
                .flatMap(model -> Stream.of(
                                new PurchaseHistory(0, 0, 0),
                                new PurchaseHistory(0, 0, 40),
                                new PurchaseHistory(3, 35, 40),
                                new PurchaseHistory(3, 5, 40),
                                new PurchaseHistory(1000, 38, 40))
                        .flatMap(history -> Stream.of(0.0, 1.0, 52.0).map(t -> Arguments.of(model, history, t))));
    }

    @ParameterizedTest
    @MethodSource("customers")
    void meanIsTheExpectation(PurchaseModel model, PurchaseHistory history, double weeks) {
        var counts = model.futurePurchases(history, weeks, 1e-10);

        double mass = 0;
        double mean = 0;
        for (int n = 0; n < counts.size(); n++) {
            mass += counts.probability(n);
            mean += n * counts.probability(n);
        }
        assertThat(mass).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(model.expectedPurchases(history, weeks), within(1e-5 * (1 + mean)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void newCustomersMakeAsManyAsIsExpectedOfThem(PurchaseModel model) {
        var counts = model.purchases(39, 1e-10);

        double mean = 0;
        for (int n = 0; n < counts.size(); n++) {
            mean += n * counts.probability(n);
        }
        assertThat(mean).isCloseTo(model.expectedPurchases(39), Percentage.withPercentage(1e-4));
    }

    static Stream<PurchaseModel> models() {
        return Stream.of(BG, MBG, PARETO);
    }

    @ParameterizedTest
    @MethodSource("simulated")
    void simulatedCustomersAreWithinTheirIntervalsAsOftenAsPromised(
            PurchaseModel model, List<Simulated.Customer> customers) {
        long within = 0;
        double inner = 0;
        double expected = 0;
        long actual = 0;
        for (var customer : customers) {
            var counts = model.futurePurchases(customer.history(), 26, 1e-6);
            int low = counts.quantile(0.05);
            int high = counts.quantile(0.95);
            within += low <= customer.later() && customer.later() <= high ? 1 : 0;
            for (int n = low; n <= high; n++) {
                inner += counts.probability(n);
            }
            expected += model.expectedPurchases(customer.history(), 26);
            actual += customer.later();
        }
        assertThat(inner / customers.size()).isGreaterThanOrEqualTo(0.9);
        assertThat(within / (double) customers.size()).isCloseTo(inner / customers.size(), within(0.015));
        assertThat(expected).isCloseTo((double) actual, Percentage.withPercentage(5));
    }

    static Stream<Arguments> simulated() {
        return Stream.of(
                Arguments.of(BG, Simulated.bgNbd(BG, 4_000, 21, 26)),
                Arguments.of(MBG, Simulated.mbgNbd(MBG, 4_000, 22, 26)),
                Arguments.of(PARETO, Simulated.paretoNbd(PARETO, 4_000, 23, 26)));
    }

    @Test
    void spendingIsWithinItsQuantileAsOftenAsThePartsSay() {
        var model = new GammaGamma(6, 4, 15);
        var history = new SpendHistory(3, 40);
        var counts = BG.futurePurchases(new PurchaseHistory(3, 35, 40), 52, 1e-9);

        double amount = model.quantile(history, counts, 0.9);

        double sum = counts.probability(0);
        for (int n = 1; n < counts.size(); n++) {
            sum += counts.probability(n) * model.probabilityOfAtMost(history, n, amount);
        }
        assertThat(sum).isCloseTo(0.9, within(1e-8));
        assertThat(model.quantile(history, counts, counts.probability(0) / 2)).isZero();
    }

    /** The mean of all amounts, from their distribution, is what the model expects. */
    @Test
    void onePurchaseIsWorthWhatIsExpectedOfIt() {
        var model = new GammaGamma(6, 4, 15);
        var history = new SpendHistory(3, 40);
        double mean = GaussLegendre.FINE.integral(
                log -> Math.exp(log) * (1 - model.probabilityOfAtMost(history, 1, Math.exp(log))), -20, 14, 60);

        assertThat(mean).isCloseTo(model.expectedSpend(history), Percentage.withPercentage(1e-6));
    }
}
