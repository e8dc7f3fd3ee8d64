package io.stammkunde.metrics.satisfaction;

import io.stammkunde.metrics.inference.StandardNormal;
import io.stammkunde.metrics.inference.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * What a sample says of all customers. Answers count as independent of each other.
 *
 * @param value of the sample
 * @param standardError of the value
 * @param low the lower end of the 95 % interval
 * @param high its upper end
 */
public record Estimate(double value, double standardError, double low, double high) {
    /** Leaves 2.5 % on either side. */
    private static final double UPPER = 0.975;

    private static final double Z = StandardNormal.quantile(UPPER);
    private static final double POINTS = 100;

    /**
     * The Net Promoter Score in points from −100 to 100, with the variance of a difference of two multinomial shares,
     * {@code (p + d − (p − d)²) / n}, and the normal interval (Rocks 2016, "Interval estimation for the Net Promoter
     * Score").
     *
     * @param answers at least one
     */
    static Estimate netPromoterScore(long promoters, long detractors, long answers) {
        double p = (double) promoters / answers;
        double d = (double) detractors / answers;
        double net = POINTS * (p - d);
        double error = POINTS * Math.sqrt((p + d - (p - d) * (p - d)) / answers);
        return new Estimate(net, error, Math.max(-POINTS, net - Z * error), Math.min(POINTS, net + Z * error));
    }

    /**
     * A share with the interval of Wilson (1927), which keeps to 0…1 and holds for few answers too.
     *
     * @param answers at least one
     */
    static Estimate share(long successes, long answers) {
        double n = answers;
        double p = successes / n;
        var wilson = Wilson.of(p, answers, Z);
        return new Estimate(p, Math.sqrt(p * (1 - p) / n), wilson.low(), wilson.high());
    }

    /**
     * A mean with Student's interval.
     *
     * @param sum of the values
     * @param squares sum of their squares
     * @param answers at least two
     */
    static Estimate mean(BigDecimal sum, BigDecimal squares, long answers) {
        var n = BigDecimal.valueOf(answers);
        double mean = sum.divide(n, MathContext.DECIMAL128).doubleValue();
        // n·Σx² − (Σx)² without rounding, as the two nearly cancel where all answers are alike
        double spread = squares.multiply(n).subtract(sum.multiply(sum)).doubleValue();
        double error = Math.sqrt(spread / (answers - 1.0)) / answers;
        double half = new TDistribution(answers - 1.0).inverseCumulativeProbability(UPPER) * error;
        return new Estimate(mean, error, mean - half, mean + half);
    }
}
