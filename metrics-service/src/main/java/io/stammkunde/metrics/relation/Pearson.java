package io.stammkunde.metrics.relation;

import io.stammkunde.metrics.inference.StandardNormal;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * How far two figures lie on a line: {@code r = Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)² Σ(y−ȳ)²)}. The interval is Fisher's:
 * {@code tanh(artanh r ± z/√(n−3))} (Fisher 1921); the p-value is that of {@code t = r√((n−2)/(1−r²))}.
 *
 * @param coefficient from −1 to 1
 * @param lower end of the interval
 * @param upper end of the interval
 * @param pValue chance of a coefficient at least this far from 0 if the figures do not go together
 */
public record Pearson(double coefficient, double lower, double upper, double pValue) {
    /** The least number of pairs that has an interval. */
    static final int FEWEST = 4;

    /** The correlation, or null where it is not defined: fewer than four pairs, or a figure that does not vary. */
    public static @Nullable Pearson of(double[] x, double[] y, double confidence) {
        int n = x.length;
        double r = n < FEWEST ? Double.NaN : coefficient(x, y);
        if (Double.isNaN(r)) {
            return null;
        }
        double width = StandardNormal.quantile((1 + confidence) / 2) / Math.sqrt(n - 3.0);
        double z = FastMath.atanh(r);
        return new Pearson(r, Math.tanh(z - width), Math.tanh(z + width), pValue(r, n));
    }

    /** In two passes, so that large means take no digits; NaN where a figure does not vary. */
    static double coefficient(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return xx > 0 && yy > 0 ? Math.clamp(xy / Math.sqrt(xx * yy), -1, 1) : Double.NaN;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Two-sided, by Student's t with n − 2 degrees of freedom. */
    static double pValue(double r, int n) {
        double rest = (1 - r) * (1 + r);
        if (rest <= 0) {
            return 0;
        }
        double t = Math.abs(r) * Math.sqrt((n - 2) / rest);
        return 2 * new TDistribution(n - 2.0).cumulativeProbability(-t);
    }
}
