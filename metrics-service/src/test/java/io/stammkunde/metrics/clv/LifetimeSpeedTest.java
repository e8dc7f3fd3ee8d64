package io.stammkunde.metrics.clv;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.GammaGamma;
import io.stammkunde.metrics.lifetime.GroupedHistories;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import io.stammkunde.metrics.lifetime.SpendHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast customers are fitted and scored, without the store. Run with {@code -Dstammkunde.benchmark=true}. */
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class LifetimeSpeedTest {
    private static final Logger LOG = Logger.getLogger(LifetimeSpeedTest.class);
    private static final int CDNOW = 23_570;
    private static final int CDNOW_DAYS = 273;
    private static final int MANY = 1_000_000;
    private static final int MANY_DAYS = 730;
    private static final int WARM_UPS = 5;

    @Test
    void asManyCustomersAsCdnowHas() {
        var customers = generated(CDNOW, CDNOW_DAYS);
        for (int i = 0; i <= WARM_UPS; i++) {
            timed("fit all models, run " + i, customers, () -> fitted(customers));
        }
    }

    @Test
    void aMillionCustomers() {
        var customers = generated(MANY, MANY_DAYS);
        for (int i = 0; i < 2; i++) {
            timed("fit and score, run " + i, customers, () -> {
                var model = timed("fit all models", customers, () -> fitted(customers));
                return timed("score", customers, () -> ScoreLifetimes.expected(customers, model));
            });
        }
    }

    private static FittedModel fitted(List<CustomerHistory> customers) {
        var histories = timed(
                "group",
                customers,
                () -> GroupedHistories.of(
                        () -> customers.stream().map(CustomerHistory::purchases).iterator()));
        var fits = timed("BG/NBD, MBG/NBD and Pareto/NBD", customers, () -> PurchaseFits.of(histories));
        assertThat(fits.kinds()).hasSize(3);
        var spending = timed(
                "Gamma-Gamma",
                customers,
                () -> GammaGamma.fit(customers.stream()
                        .map(CustomerHistory::spending)
                        .filter(Objects::nonNull)
                        .toList()));
        return new FittedModel(
                new Calibration(LocalDate.EPOCH, null, "EUR"),
                fits,
                spending,
                histories.repeatCustomers(),
                Instant.EPOCH,
                new Excluded(0, 0),
                null,
                ModelChoice.of(fits, null),
                new CalibrationPicture(List.of(), List.of()));
    }

    private static <T> T timed(String what, List<CustomerHistory> customers, Supplier<T> work) {
        long begun = System.nanoTime();
        var result = work.get();
        LOG.infof(
                "Timed what=%s customers=%d millis=%d",
                what,
                customers.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return result;
    }

    /** Customers like those of CDNOW, who came at any day but the last and bought at whole days. */
    private static List<CustomerHistory> generated(int customers, int days) {
        var random = new Random(1);
        var rates = new GammaDistribution(0.5, 1 / 45.0);
        var dropouts = new BetaDistribution(0.9, 1.6);
        double[] rate =
                random.doubles(4096).map(rates::inverseCumulativeProbability).toArray();
        double[] dropout =
                random.doubles(4096).map(dropouts::inverseCumulativeProbability).toArray();
        var found = new ArrayList<CustomerHistory>();
        for (int i = 0; i < customers; i++) {
            found.add(customer(
                    random, rate[random.nextInt(4096)], dropout[random.nextInt(4096)], 1 + random.nextInt(days - 1)));
        }
        return found;
    }

    private static CustomerHistory customer(Random random, double rate, double dropout, int age) {
        int repeats = 0;
        int last = 0;
        double day = 0;
        while (random.nextDouble() >= dropout) {
            day = Math.max(day - Math.log(1 - random.nextDouble()) / rate, last + 1);
            if (day > age) {
                break;
            }
            last = (int) day;
            repeats++;
        }
        var purchases = new PurchaseHistory(repeats, last / 7.0, age / 7.0);
        var spending = repeats == 0
                ? null
                : new SpendHistory(repeats, Math.round(100 * Math.exp(3.3 + 0.6 * random.nextGaussian())) / 100.0);
        return new CustomerHistory(new UUID(random.nextLong(), random.nextLong()), purchases, spending);
    }
}
