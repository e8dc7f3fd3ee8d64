package io.stammkunde.metrics.experiment.inference;

/**
 * A figure and a covariate of the people in one group.
 *
 * @param people at least 1
 * @param meanY of the figure
 * @param meanX of the covariate
 * @param varianceY with n − 1, like the others
 * @param varianceX of the covariate
 * @param covariance between both
 */
public record Moments(long people, double meanY, double meanX, double varianceY, double varianceX, double covariance) {

    /** In two passes, so that nothing is lost where values are large and differ little. */
    public static Moments of(double[] y, double[] x) {
        if (y.length != x.length || y.length == 0) {
            throw new IllegalArgumentException("each person has a figure and a covariate");
        }
        double meanY = mean(y);
        double meanX = mean(x);
        double yy = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < y.length; i++) {
            double dy = y[i] - meanY;
            double dx = x[i] - meanX;
            yy += dy * dy;
            xx += dx * dx;
            xy += dx * dy;
        }
        double divisor = Math.max(1, y.length - 1);
        return new Moments(y.length, meanY, meanX, yy / divisor, xx / divisor, xy / divisor);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The figure without regard to the covariate. */
    public Arm arm() {
        return new Arm(people, meanY, varianceY);
    }
}
