package io.stammkunde.metrics.clv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the predicted value is spread over all customers, within the horizon of the scores.
 *
 * @param currency of all amounts
 * @param horizonWeeks how far is looked ahead
 * @param customers how many have a predicted value
 * @param total of all of them
 * @param median half of the customers are worth less; null without customers
 * @param top20Share share of the total of the ⌊0.2 · customers⌋ with the highest values; null if the total is nothing
 * @param bins each bound is about twice the one before; those of few customers are joined with a neighbour
 */
public record ValueDistribution(
        String currency,
        int horizonWeeks,
        long customers,
        double total,
        @Nullable Double median,
        @Nullable Double top20Share,
        List<Bin> bins) {
    private static final int TOP = 5;
    /** How much the highest value may be more than the first bound. */
    private static final double SPAN = 1000;

    private static final double[] STEPS = {1, 2, 5};

    public ValueDistribution {
        bins = List.copyOf(bins);
    }

    static ValueDistribution of(double[] values, String currency, int least) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double total = Arrays.stream(sorted).sum();
        double top = Arrays.stream(sorted, sorted.length - sorted.length / TOP, sorted.length)
                .sum();
        return new ValueDistribution(
                currency,
                ScoreLifetimes.HORIZON_WEEKS,
                sorted.length,
                total,
                sorted.length == 0 ? null : median(sorted),
                total > 0 ? Double.valueOf(top / total) : null,
                sorted.length == 0 ? List.of() : Bin.joined(Bin.of(sorted, edges(sorted[sorted.length - 1])), least));
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** 0 and the numbers 1, 2, 5, 10, 20 … from a thousandth of the highest value to the first above it. */
    static List<Double> edges(double highest) {
        var edges = new ArrayList<Double>(List.of(0.0));
        int exponent = highest > 0 ? (int) Math.floor(Math.log10(highest / SPAN)) : 0;
        for (int i = 0; edges.getLast() <= highest; i++) {
            // dividing by a power of ten gives the nearest double to 0.2, multiplying does not
            int power = exponent + i / STEPS.length;
            double step = STEPS[i % STEPS.length];
            edges.add(power < 0 ? step / Math.pow(10, -power) : step * Math.pow(10, power));
        }
        return edges;
    }
}
