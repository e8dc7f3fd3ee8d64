package io.stammkunde.metrics.lifetime;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Newton's method with Levenberg's damping. The gradient is exact, the Hessian its central difference, so that at the
 * maximum the steps are quadratic and the gradient's norm falls to the rounding of the sum.
 */
final class MaximumLikelihood {
    /** A maximum is one where the gradient's norm is smaller than this. */
    static final double GRADIENT_TOLERANCE = 1e-6;

    private static final int MAX_ITERATIONS = 200;
    private static final double MAX_STEP = 2;
    private static final double MAX_DAMPING = 1e12;
    private static final double DIFFERENCE = 1e-5;

    private final LogLikelihood likelihood;

    private MaximumLikelihood(LogLikelihood likelihood) {
        this.likelihood = likelihood;
    }

    /**
     * The maximum next to a first guess.
     *
     * @throws NoMaximum if there is none within reach: parameters run to 0 or infinity
     */
    static Fit fit(LogLikelihood likelihood, double... guess) {
        return new MaximumLikelihood(likelihood).climb(guess);
    }

    private Fit climb(double[] guess) {
        var point = Point.at(likelihood, Arrays.stream(guess).map(Math::log).toArray());
        double damping = 1e-2;
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            var curvature = negativeHessian(point.logParameters);
            var next = better(point, curvature, damping);
            if (next == null) {
                return finished(point, curvature);
            }
            damping = next.damping() / 10;
            point = next.point();
        }
        throw new NoMaximum(point.gradientNorm());
    }

    private Fit finished(Point point, RealMatrix curvature) {
        if (!(point.gradientNorm() < GRADIENT_TOLERANCE)) {
            throw new NoMaximum(point.gradientNorm());
        }
        return new Fit(
                list(point.parameters()), list(standardErrors(point, curvature)), point.value, point.gradientNorm());
    }

    private record Step(Point point, double damping) {}

    /** The next point uphill, or null if rounding leaves none. */
    private @Nullable Step better(Point from, RealMatrix curvature, double firstDamping) {
        for (double damping = firstDamping; damping < MAX_DAMPING; damping = Math.max(damping * 10, 1e-6)) {
            double[] step = step(from, curvature, damping);
            if (step.length == 0) {
                continue;
            }
            double[] target = from.logParameters.clone();
            for (int i = 0; i < target.length; i++) {
                target[i] += step[i];
            }
            var point = Point.at(likelihood, target);
            if (point.isAbove(from)) {
                return new Step(point, damping);
            }
        }
        return null;
    }

    /** The damped Newton step, or nothing where the surface is not concave even with this damping. */
    private static double[] step(Point from, RealMatrix curvature, double damping) {
        var damped = curvature.copy();
        for (int i = 0; i < damped.getRowDimension(); i++) {
            damped.addToEntry(i, i, damping * Math.max(Math.abs(damped.getEntry(i, i)), 1e-8));
        }
        try {
            double[] step = new CholeskyDecomposition(damped, 1e-8, 0)
                    .getSolver()
                    .solve(new ArrayRealVector(from.gradient, false))
                    .toArray();
            double length = norm(step);
            double scale = length > MAX_STEP ? MAX_STEP / length : 1;
            return Arrays.stream(step).map(x -> x * scale).toArray();
        } catch (MathIllegalArgumentException notPositiveDefinite) {
            return new double[0];
        }
    }

    private RealMatrix negativeHessian(double[] at) {
        int n = likelihood.dimension();
        var result = new Array2DRowRealMatrix(n, n);
        double[] above = new double[n];
        double[] below = new double[n];
        for (int i = 0; i < n; i++) {
            double[] moved = at.clone();
            moved[i] = at[i] + DIFFERENCE;
            likelihood.evaluate(moved, above);
            moved[i] = at[i] - DIFFERENCE;
            likelihood.evaluate(moved, below);
            for (int j = 0; j < n; j++) {
                double second = -(above[j] - below[j]) / (2 * DIFFERENCE);
                result.addToEntry(i, j, second / 2);
                result.addToEntry(j, i, second / 2);
            }
        }
        return result;
    }

    /** By the delta method: the parameter is the exponential of what was estimated. */
    private static double[] standardErrors(Point point, RealMatrix curvature) {
        var covariance = new LUDecomposition(curvature).getSolver().getInverse();
        double[] parameters = point.parameters();
        double[] errors = new double[parameters.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = parameters[i] * Math.sqrt(covariance.getEntry(i, i));
        }
        return errors;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static final class Point {
        final double[] logParameters;
        final double value;
        final double[] gradient;

        private Point(double[] logParameters, double value, double[] gradient) {
            this.logParameters = logParameters;
            this.value = value;
            this.gradient = gradient;
        }

        static Point at(LogLikelihood likelihood, double[] logParameters) {
            double[] gradient = new double[logParameters.length];
            double value = likelihood.evaluate(logParameters, gradient);
            return new Point(logParameters, value, gradient);
        }

        double gradientNorm() {
            return norm(gradient);
        }

        double[] parameters() {
            return Arrays.stream(logParameters).map(Math::exp).toArray();
        }

        /** Higher; or, where rounding hides the difference, flatter. */
        boolean isAbove(Point other) {
            double rounding = 1e-12 * Math.abs(other.value);
            return value > other.value + rounding
                    || (value >= other.value - rounding && gradientNorm() < other.gradientNorm());
        }
    }

    /**
     * A maximum.
     *
     * @param parameters the estimates
     * @param standardErrors of the estimates, from the curvature
     * @param value the log-likelihood
     * @param gradientNorm what is left of the gradient by the logarithms of the parameters
     */
    record Fit(List<Double> parameters, List<Double> standardErrors, double value, double gradientNorm) {}
}
