package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;

/** Derivatives by differences, the slow way. */
final class Slopes {
    private static final double STEP = 1e-5;

    private Slopes() {}

    static double[] logs(double... values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    /** First and second derivatives are differences of the value and of the first ones. */
    static void agree(LogLikelihood likelihood, double[] at) {
        var surface = likelihood.at(at);
        for (int i = 0; i < at.length; i++) {
            var up = likelihood.at(moved(at, i, STEP));
            var down = likelihood.at(moved(at, i, -STEP));
            double slope = (up.value - down.value) / (2 * STEP);
            assertThat(surface.gradient[i])
                    .as("derivative %d", i)
                    .isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
            for (int j = 0; j < at.length; j++) {
                double second = (up.gradient[j] - down.gradient[j]) / (2 * STEP);
                assertThat(surface.hessian[i][j])
                        .as("second derivative %d, %d", i, j)
                        .isCloseTo(second, within(1e-5 * (1 + Math.abs(second))));
            }
        }
    }

    /** The errors are the roots of the diagonal of the inverse curvature by the parameters themselves. */
    static void standardErrorsAgree(ModelFit<?> fit, LogLikelihood likelihood, double... parameters) {
        int n = parameters.length;
        var curvature = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double h = 1e-3 * parameters[i];
                double k = 1e-3 * parameters[j];
                curvature.setEntry(
                        i,
                        j,
                        -(value(likelihood, parameters, i, h, j, k)
                                        - value(likelihood, parameters, i, h, j, -k)
                                        - value(likelihood, parameters, i, -h, j, k)
                                        + value(likelihood, parameters, i, -h, j, -k))
                                / (4 * h * k));
            }
        }
        var covariance = new LUDecomposition(curvature).getSolver().getInverse();
        for (int i = 0; i < n; i++) {
            assertThat(fit.standardErrors().get(i))
                    .as("standard error %d", i)
                    .isCloseTo(Math.sqrt(covariance.getEntry(i, i)), Percentage.withPercentage(0.1));
        }
    }

    private static double value(LogLikelihood likelihood, double[] at, int i, double h, int j, double k) {
        return likelihood.at(logs(moved(moved(at, i, h), j, k))).value;
    }

    private static double[] moved(double[] at, int i, double step) {
        double[] moved = at.clone();
        moved[i] += step;
        return moved;
    }
}
