package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.lifetime.GroupedHistories;
import io.stammkunde.metrics.lifetime.NoMaximum;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How well purchases were foretold that the models had not seen. The last third of the calibration, at most a year, is
 * held out; models are fitted to what was before, and so are the two rules of thumb that people use without a model.
 *
 * @param split the last day that models were fitted to
 * @param weeks length of what was held out
 * @param customers who had bought up to the split
 * @param actual purchases that they made after it, days with several as one
 * @param methods how each has done
 */
public record Holdout(LocalDate split, double weeks, long customers, long actual, List<Method> methods) {
    /** Weeks that go on as the customer did on average: {@code x/T}. */
    public static final String NAIVE_FREQUENCY = "naive-frequency";
    /** The same for those who bought within as many weeks as are held out, and nothing of all others. */
    public static final String NAIVE_RECENCY = "naive-recency";

    private static final int SHARE = 3;
    private static final int LEAST_WEEKS = 4;
    private static final int MOST_WEEKS = 52;

    public Holdout {
        methods = List.copyOf(methods);
    }

    /**
     * One way to foretell purchases.
     *
     * @param method key of a model, or of a rule of thumb
     * @param meanAbsoluteError purchases per customer
     * @param rootMeanSquaredError purchases per customer
     * @param predicted purchases of all customers together
     * @param bias what that is more than there were, as a share of them; null if there were none
     * @param rankCorrelation Spearman's, of what was foretold and what came; null if either is the same for all
     */
    public record Method(
            String method,
            double meanAbsoluteError,
            double rootMeanSquaredError,
            double predicted,
            @Nullable Double bias,
            @Nullable Double rankCorrelation) {}

    /** The last day before what is held out, or null if there is too little to hold anything out. */
    static @Nullable LocalDate split(LocalDate firstPurchase, LocalDate end) {
        long weeks = Math.min(ChronoUnit.WEEKS.between(firstPurchase, end) / SHARE, MOST_WEEKS);
        return weeks < LEAST_WEEKS ? null : end.minusWeeks(weeks);
    }

    /** Compares all methods, or answers null if too few have bought again before the split, or no model fits them. */
    static @Nullable Holdout of(List<HoldoutGroup> groups, LocalDate split, double weeks, long leastRepeatCustomers) {
        var histories = GroupedHistories.counted(groups, HoldoutGroup::past, HoldoutGroup::customers);
        if (histories.repeatCustomers() < leastRepeatCustomers) {
            return null;
        }
        try {
            return of(groups, split, weeks, PurchaseFits.of(histories));
        } catch (NoMaximum notDetermined) {
            return null;
        }
    }

    private static Holdout of(List<HoldoutGroup> groups, LocalDate split, double weeks, PurchaseFits fits) {
        var methods = new ArrayList<Method>();
        for (var kind : fits.kinds()) {
            var model = fits.model(kind);
            methods.add(method(kind.key(), groups, past -> model.expectedPurchases(past, weeks)));
        }
        methods.add(method(NAIVE_FREQUENCY, groups, past -> frequency(past, weeks)));
        methods.add(method(NAIVE_RECENCY, groups, past -> recency(past, weeks)));
        return new Holdout(
                split,
                weeks,
                groups.stream().mapToLong(HoldoutGroup::customers).sum(),
                groups.stream()
                        .mapToLong(group -> group.later() * group.customers())
                        .sum(),
                methods);
    }

    /** What {@link #NAIVE_FREQUENCY} foretells. */
    static double frequency(PurchaseHistory past, double weeks) {
        return past.age() > 0 ? past.repeats() / past.age() * weeks : 0;
    }

    /** What {@link #NAIVE_RECENCY} foretells. */
    static double recency(PurchaseHistory past, double weeks) {
        return past.age() - past.recency() <= weeks ? frequency(past, weeks) : 0;
    }

    /** How a rule has done. */
    static Method method(String key, List<HoldoutGroup> groups, ToDoubleFunction<PurchaseHistory> rule) {
        double[] predicted = groups.parallelStream()
                .mapToDouble(group -> rule.applyAsDouble(group.past()))
                .toArray();
        double[] actual = groups.stream().mapToDouble(HoldoutGroup::later).toArray();
        double[] weight = groups.stream().mapToDouble(HoldoutGroup::customers).toArray();
        double customers = 0;
        double absolute = 0;
        double squared = 0;
        double total = 0;
        double came = 0;
        for (int i = 0; i < weight.length; i++) {
            double error = predicted[i] - actual[i];
            customers += weight[i];
            absolute += weight[i] * Math.abs(error);
            squared += weight[i] * error * error;
            total += weight[i] * predicted[i];
            came += weight[i] * actual[i];
        }
        return new Method(
                key,
                absolute / customers,
                Math.sqrt(squared / customers),
                total,
                came > 0 ? total / came - 1 : null,
                RankCorrelation.of(predicted, actual, weight));
    }

    /** How a method has done, or null if it was not compared. */
    @Nullable
    Method method(String key) {
        return methods.stream()
                .filter(method -> method.method().equals(key))
                .findFirst()
                .orElse(null);
    }
}
