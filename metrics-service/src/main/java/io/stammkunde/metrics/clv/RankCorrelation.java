package io.stammkunde.metrics.clv;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Spearman's rank correlation of values that stand for several customers each; ties share the mean of their ranks. */
final class RankCorrelation {
    private RankCorrelation() {}

    /** From −1 to 1, or null where all values of a side are equal. */
    static @Nullable Double of(double[] left, double[] right, double[] weight) {
        double[] x = ranks(left, weight);
        double[] y = ranks(right, weight);
        double meanX = mean(x, weight);
        double meanY = mean(y, weight);
        double covariance = 0;
        double varianceX = 0;
        double varianceY = 0;
        for (int i = 0; i < weight.length; i++) {
            covariance += weight[i] * (x[i] - meanX) * (y[i] - meanY);
            varianceX += weight[i] * (x[i] - meanX) * (x[i] - meanX);
            varianceY += weight[i] * (y[i] - meanY) * (y[i] - meanY);
        }
        return varianceX > 0 && varianceY > 0 ? covariance / Math.sqrt(varianceX) / Math.sqrt(varianceY) : null;
    }

    private static double[] ranks(double[] values, double[] weight) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        double before = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            double tied = 0;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                tied += weight[order[to]];
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = before + (tied + 1) / 2;
            }
            before += tied;
            from = to;
        }
        return ranks;
    }

    private static double mean(double[] values, double[] weight) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weight[i] * values[i];
            all += weight[i];
        }
        return sum / all;
    }
}
